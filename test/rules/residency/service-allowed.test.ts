import { resourceType } from "../../../policypack/core";
import { given, resource } from "../../../policypack/kit/rule-table";
import { ANYWHERE } from "../../../policypack/knowledge/countries";
import { CloudfrontDistribution } from "../../../policypack/resources/aws/cloudfront";
import { DynamodbTable } from "../../../policypack/resources/aws/dynamodb";
import { RegisteredDomain } from "../../../policypack/resources/aws/route53domains";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import rule from "../../../policypack/rules/residency/service-allowed";
import { describeRule } from "../../support/describe-rule";

const ONLY = { asked: { services: ["aws:dynamodb", "azure-native:keyvault"] } };
const ANY = { asked: { services: "any" } } as const;

describeRule(rule, {
  compliant: {
    "a service with a data boundary": resource(DynamodbTable),
    "a service that is named": given(ONLY, resource(DynamodbTable)),
    "one without a boundary, where data may be anywhere": given(
      { countries: ANYWHERE },
      resource(RegisteredDomain),
    ),
  },
  violating: {
    "a service without a data boundary": resource(RegisteredDomain),
    "a service that is not named": given(ONLY, resource(StorageAccount)),
  },
  inconclusive: {
    "a provider whose resources are not read": given(
      ONLY,
      resource(resourceType("cloudflare:index/r2Bucket:R2Bucket"), {}, {}),
    ),
  },
  notApplicable: {
    "any service, where nothing is asked": given(ANY, resource(RegisteredDomain)),
    "a service whose places are judged one by one": resource(CloudfrontDistribution, {
      enabled: true,
    }),
  },
});
