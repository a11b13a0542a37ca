import { ref, unknown } from "../../../policypack/kit/rule-table";
import { ElasticsearchDomain } from "../../../policypack/resources/aws/elasticsearch";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { describeKeys, inSpain } from "../../support/describe-placements";

const domain = (encryptAtRest: unknown) => ({
  domain: inSpain(ElasticsearchDomain, { encryptAtRest }),
});

describeKeys("elasticsearch", {
  "a domain that says nothing": [
    { domain: inSpain(ElasticsearchDomain) },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
  "a domain with a key of AWS": [
    domain({ enabled: true }),
    ["storage: provider-managed at eu-south-2"],
  ],
  "a domain with a key of this stack": [
    { ...domain({ enabled: true, kmsKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["storage: customer-managed at eu-south-2"],
  ],
  "a domain whose encryption is known only after deployment": [
    domain({ enabled: unknown() }),
    ["perhaps unencrypted storage: provider-managed at eu-south-2"],
  ],
});
