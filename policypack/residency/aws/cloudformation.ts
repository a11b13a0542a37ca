import {
  CloudFormationStack,
  CloudFormationStackInstances,
  CloudFormationStackSetInstance,
} from "../../resources/aws/cloudformation";
import { beyondSight, region } from "../destination";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  // Without a region, instances are in that of the set.
  ...copiesOf(CloudFormationStackInstances, ({ regions }) =>
    each(regions, (name) => copy("primary", "stack instance", region(name))),
  ),
  ...copiesOf(CloudFormationStackSetInstance, ({ stackSetInstanceRegion }) =>
    copy("primary", "stack instance", region(stackSetInstanceRegion)),
  ),
  ...copiesOf(CloudFormationStack, ({ templateBody, templateUrl }) =>
    [templateBody, templateUrl].flatMap((template) =>
      copy(
        "primary",
        "resources of the template",
        beyondSight(template, "a template, whose resources are not read here"),
      ),
    ),
  ),
];
