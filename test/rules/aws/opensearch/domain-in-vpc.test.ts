import { resource, unknown } from "../../../../policypack/kit/rule-table";
import { ElasticsearchDomain } from "../../../../policypack/resources/aws/elasticsearch";
import rule from "../../../../policypack/rules/aws/opensearch/domain-in-vpc";
import { describeRule } from "../../../support/describe-rule";

const inSubnets = (subnetIds: unknown) => ({ vpcOptions: { subnetIds } });

describeRule(rule, {
  compliant: {
    "a subnet": inSubnets(["subnet-0a"]),
    "several subnets": inSubnets(["subnet-0a", "subnet-0b"]),
    "a subnet made in the same run": inSubnets([unknown()]),
    "subnets made in the same run": inSubnets(unknown()),
    "an Elasticsearch domain in a subnet": resource(ElasticsearchDomain, inSubnets(["subnet-0a"])),
  },
  violating: {
    "the default, which is a public endpoint": {},
    "a public endpoint with an access policy": { accessPolicies: "{}" },
    null: { vpcOptions: null },
    "subnets that are null": inSubnets(null),
    "no subnet": inSubnets([]),
    "security groups without a subnet": { vpcOptions: { securityGroupIds: ["sg-0a"] } },
    "an Elasticsearch domain left at its default": resource(ElasticsearchDomain),
  },
  inconclusive: {
    "options known only after deployment": { vpcOptions: unknown() },
    "the same of Elasticsearch": resource(ElasticsearchDomain, { vpcOptions: unknown() }),
    "text instead of the options": { vpcOptions: "subnet-0a" },
  },
});
