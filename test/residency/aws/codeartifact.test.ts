import { ref, unknown } from "../../../policypack/kit/rule-table";
import { CodeartifactDomain } from "../../../policypack/resources/aws/codeartifact";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { describeKeys, inSpain } from "../../support/describe-placements";

const domain = (key: unknown) => ({ domain: inSpain(CodeartifactDomain, { encryptionKey: key }) });

describeKeys("codeartifact", {
  "a domain that says nothing": [
    { domain: inSpain(CodeartifactDomain) },
    ["packages: provider-managed at eu-south-2"],
  ],
  "a domain with a key of this stack": [
    { ...domain(ref("key")), key: inSpain(KmsKey) },
    ["packages: customer-managed at eu-south-2"],
  ],
  "a domain with a key that is known only after deployment": [
    domain(unknown()),
    ["packages: provider-managed or stronger unknown"],
  ],
});
