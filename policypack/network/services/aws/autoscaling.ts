import { AutoScalingGroup } from "../../../resources/aws";
import {
  configurationSettings,
  elementsOrUnread,
  type LaunchSettings,
  launchedInterfaces,
  overridden,
  templateSettings,
} from "../../aws/launching";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import type { Survey } from "../../survey";

/** The instances of a group count as one: they come and go by the same template. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(AutoScalingGroup, "host", (group, { survey, resource }) => ({
    interfaces: launchedInterfaces(
      survey,
      resource,
      overridden(settingsOf(group, survey), { subnets: group.vpcZoneIdentifiers }),
    ),
  })),
];

function settingsOf(
  group: Inputs<typeof AutoScalingGroup>,
  survey: Survey,
): readonly LaunchSettings[] {
  const { id, name } = group.launchTemplate;
  const { launchTemplate: mixed } = group.mixedInstancesPolicy;
  const { launchTemplateId, launchTemplateName } = mixed.launchTemplateSpecification;
  const others = elementsOrUnread(mixed.overrides).flatMap((one) => {
    const own = one.launchTemplateSpecification;
    return templateSettings(survey, [own.launchTemplateId, own.launchTemplateName]);
  });
  const common = [
    ...templateSettings(survey, [id, name]),
    ...templateSettings(survey, [launchTemplateId, launchTemplateName]),
    ...configurationSettings(survey, group.launchConfiguration),
  ];
  // Which of several templates instances are launched by is decided as they are.
  const isCertain = others.length === 0;
  return [...common, ...others].map((one) => (isCertain ? one : { ...one, isCertain: false }));
}
