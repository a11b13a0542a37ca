import { isGiven, nodeOf } from "../../../core";
import { BatchComputeEnvironment } from "../../../resources/aws";
import {
  configuredLaunch,
  launchedInterfaces,
  overridden,
  templateSettings,
} from "../../aws/launching";
import { interfacesIn } from "../../aws/placement";
import { type EndpointReader, endpoint } from "../../reader";
import { textOf } from "../../survey";

export const endpoints: readonly EndpointReader[] = [
  endpoint(BatchComputeEnvironment, "host", ({ computeResources }, reading) => {
    // Resources of one's own are told of where they are declared.
    if (!isGiven(computeResources)) {
      return undefined;
    }
    const { type, subnets, securityGroupIds, launchTemplate } = computeResources;
    if (textOf(type)?.startsWith("FARGATE")) {
      return {
        interfaces: interfacesIn(reading, {
          subnets,
          securityGroups: [securityGroupIds],
          publicBy: {
            node: nodeOf(type),
            does: "runs jobs whose definitions may ask for a public address",
            isCertain: false,
            change: "use subnets without a route to an internet gateway",
          },
        }),
      };
    }
    const { survey, resource } = reading;
    const { launchTemplateId, launchTemplateName } = launchTemplate;
    const templates = templateSettings(survey, [launchTemplateId, launchTemplateName]);
    const own = { subnets, securityGroups: [securityGroupIds] };
    return {
      interfaces: launchedInterfaces(
        survey,
        resource,
        templates.length === 0 ? [configuredLaunch(own)] : overridden(templates, own),
      ),
    };
  }),
];
