import { defineRule, equals } from "../../../core";
import { ElasticsearchDomain } from "../../../resources/aws/elasticsearch";
import { OpensearchDomain } from "../../../resources/aws/opensearch";

export default defineRule([OpensearchDomain, ElasticsearchDomain], {
  id: "aws-opensearch-domain-encrypted-at-rest",
  title: "OpenSearch and Elasticsearch domains encrypt their data at rest",
  rationale:
    "Whoever gets hold of the storage, the logs or a snapshot of an unencrypted domain can read its indexes.",
  remediation: "Set encryptAtRest.enabled to true; older Elasticsearch versions need a new domain.",
  category: "encryption-at-rest",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html",
  ],
  check: (domain) => equals(domain.encryptAtRest.enabled, true),
  examples: { compliant: { encryptAtRest: { enabled: true } }, violating: {} },
});
