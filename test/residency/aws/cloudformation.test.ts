import { unknown } from "../../../policypack/kit/rule-table";
import {
  CloudFormationStack,
  CloudFormationStackInstances,
  CloudFormationStackSetInstance,
} from "../../../policypack/resources/aws/cloudformation";
import { describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("cloudformation", {
  "instances in the region of their set": [
    { instances: inSpain(CloudFormationStackInstances, { stackSetName: "base" }) },
    [],
  ],
  "instances abroad": [
    { instances: inSpain(CloudFormationStackInstances, { regions: ["eu-south-2", "us-east-1"] }) },
    ["primary at eu-south-2", "primary at us-east-1"],
  ],
  "instances in regions that are known only after deployment": [
    { instances: inSpain(CloudFormationStackInstances, { regions: unknown() }) },
    ["primary unknown"],
  ],
  "one instance abroad": [
    {
      instance: inSpain(CloudFormationStackSetInstance, { stackSetInstanceRegion: "us-east-1" }),
    },
    ["primary at us-east-1"],
  ],
  "a template that isn't read": [
    { stack: inSpain(CloudFormationStack, { templateBody: "{}" }) },
    ["primary unknown"],
  ],
  "a template at a URL": [
    { stack: inSpain(CloudFormationStack, { templateUrl: "https://example.com/template" }) },
    ["primary unknown"],
  ],
});
