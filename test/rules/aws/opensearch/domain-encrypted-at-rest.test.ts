import { resource, unknown } from "../../../../policypack/kit/rule-table";
import { ElasticsearchDomain } from "../../../../policypack/resources/aws/elasticsearch";
import rule from "../../../../policypack/rules/aws/opensearch/domain-encrypted-at-rest";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "an encrypted domain": { encryptAtRest: { enabled: true } },
    "one with a key of the account": { encryptAtRest: { enabled: true, kmsKeyId: unknown() } },
    "an Elasticsearch domain": resource(ElasticsearchDomain, { encryptAtRest: { enabled: true } }),
  },
  violating: {
    "the default, which is off": {},
    "encryption off": { encryptAtRest: { enabled: false } },
    null: { encryptAtRest: null },
    "a key alone": { encryptAtRest: { kmsKeyId: "1234abcd" } },
    "text instead of true": { encryptAtRest: { enabled: "true" } },
    "encryption between nodes alone": { nodeToNodeEncryption: { enabled: true } },
    "an Elasticsearch domain left at its default": resource(ElasticsearchDomain),
  },
  inconclusive: {
    "a value known only after deployment": { encryptAtRest: { enabled: unknown() } },
    "a block known only after deployment": { encryptAtRest: unknown() },
    "true where a block is expected": { encryptAtRest: true },
  },
});
