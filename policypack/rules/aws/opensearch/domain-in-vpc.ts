import { defineRule, isSet } from "../../../core";
import { ElasticsearchDomain } from "../../../resources/aws/elasticsearch";
import { OpensearchDomain } from "../../../resources/aws/opensearch";

export default defineRule([OpensearchDomain, ElasticsearchDomain], {
  id: "aws-opensearch-domain-in-vpc",
  title: "OpenSearch and Elasticsearch domains have their endpoint in a VPC",
  rationale:
    "The endpoint of a domain outside a VPC is reachable from the whole internet; only its access policy stands between it and everybody.",
  remediation:
    "Set vpcOptions.subnetIds to private subnets; an existing domain has to be replaced and its indexes moved.",
  category: "network-exposure",
  severity: "high",
  references: ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html"],
  check: ({ vpcOptions }) => isSet(vpcOptions.subnetIds),
  examples: {
    compliant: { vpcOptions: { subnetIds: ["subnet-0123456789abcdef0"] } },
    violating: {},
  },
});
