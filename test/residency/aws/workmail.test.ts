import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { WorkmailOrganization } from "../../../policypack/resources/aws/workmail";
import { describeKeys, inSpain } from "../../support/describe-placements";

const organization = (key: unknown) => ({
  organization: inSpain(WorkmailOrganization, { kmsKeyArn: key }),
});

describeKeys("workmail", {
  "an organization that says nothing": [
    { organization: inSpain(WorkmailOrganization) },
    ["mailboxes: provider-managed at eu-south-2"],
  ],
  "an organization with a key of this stack": [
    { ...organization(ref("key")), key: inSpain(KmsKey) },
    ["mailboxes: customer-managed at eu-south-2"],
  ],
  "an organization with a key that is known only after deployment": [
    organization(unknown()),
    ["mailboxes: provider-managed or stronger unknown"],
  ],
});
