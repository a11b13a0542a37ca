import { type CaseInputs, ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { DataLake, SecuritylakeSubscriber } from "../../../policypack/resources/aws/securitylake";
import { describeKeys, describePlacements, inSpain } from "../../support/describe-placements";

const lake = (configuration: CaseInputs) =>
  inSpain(DataLake, { configuration: { region: "eu-south-2", ...configuration } });

describePlacements("securitylake", {
  "a lake": [{ lake: lake({}) }, ["primary at eu-south-2"]],
  "a lake in another region than its resource": [
    { lake: lake({ region: "us-east-1" }) },
    ["primary at us-east-1"],
  ],
  "a lake that is rolled up": [
    { lake: lake({ replicationConfiguration: { regions: ["eu-west-1"] } }) },
    ["primary at eu-south-2", "replica at eu-west-1"],
  ],
  "a lake that is rolled up to regions known only after deployment": [
    { lake: lake({ replicationConfiguration: { regions: unknown() } }) },
    ["primary at eu-south-2", "replica unknown"],
  ],
  "a subscriber": [
    {
      subscriber: inSpain(SecuritylakeSubscriber, {
        subscriberIdentity: { principal: "444455556666" },
      }),
    },
    ["share at eu-south-2 for 444455556666"],
  ],
  "a subscriber that is known only after deployment": [
    { subscriber: inSpain(SecuritylakeSubscriber, { subscriberIdentity: unknown() }) },
    ["share at eu-south-2 for ?"],
  ],
});

describeKeys("securitylake", {
  "a lake that says nothing": [
    { lake: lake({}) },
    ["security data: provider-managed at eu-south-2"],
  ],
  "a lake that asks for the key of the provider": [
    {
      lake: lake({
        region: "eu-west-1",
        encryptionConfigurations: [{ kmsKeyId: "S3_MANAGED_KEY" }],
      }),
    },
    ["security data: provider-managed at eu-west-1"],
  ],
  "a key of this stack": [
    {
      lake: lake({ encryptionConfigurations: [{ kmsKeyId: ref("key") }] }),
      key: inSpain(KmsKey),
    },
    ["security data: customer-managed at eu-south-2"],
  ],
  "a key that is known only after deployment": [
    { lake: lake({ encryptionConfigurations: unknown() }) },
    ["security data: provider-managed or stronger unknown"],
  ],
});
