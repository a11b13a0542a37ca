import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { ReplicationSet } from "../../../policypack/resources/aws/ssmincidents";
import { describeKeys, describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("ssmincidents", {
  "incidents in two regions": [
    { set: inSpain(ReplicationSet, { regions: [{ name: "eu-south-2" }, { name: "us-east-1" }] }) },
    ["replica at eu-south-2", "replica at us-east-1"],
  ],
  "incidents by the old property": [
    { set: inSpain(ReplicationSet, { region: [{ name: "us-east-1" }] }) },
    ["replica at us-east-1"],
  ],
  "incidents in regions that are known only after deployment": [
    { set: inSpain(ReplicationSet, { regions: unknown() }) },
    ["replica unknown"],
  ],
});

describeKeys("ssmincidents", {
  "one region with a key and one without": [
    {
      set: inSpain(ReplicationSet, {
        regions: [{ name: "eu-south-2", kmsKeyArn: ref("key") }, { name: "eu-west-1" }],
      }),
      key: inSpain(KmsKey),
    },
    ["incidents: customer-managed at eu-south-2", "incidents: provider-managed at eu-west-1"],
  ],
  "a key that is known only after deployment": [
    { set: inSpain(ReplicationSet, { regions: [{ name: "eu-south-2", kmsKeyArn: unknown() }] }) },
    ["incidents: provider-managed or stronger unknown"],
  ],
});
