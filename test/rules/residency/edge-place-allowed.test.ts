import { given, resource, unknown } from "../../../policypack/kit/rule-table";
import { ANYWHERE } from "../../../policypack/knowledge/countries";
import { RestApi } from "../../../policypack/resources/aws/apigateway";
import { CloudfrontDistribution } from "../../../policypack/resources/aws/cloudfront";
import rule from "../../../policypack/rules/residency/edge-place-allowed";
import { describeRule } from "../../support/describe-rule";

const api = (types?: unknown) =>
  resource(RestApi, { region: "eu-south-2", endpointConfiguration: types && { types } });

describeRule(rule, {
  compliant: {
    "public content": resource(CloudfrontDistribution, {
      enabled: true,
      tags: { classification: "public" },
    }),
    "anything where nothing is asked": given({ countries: ANYWHERE }, api("EDGE")),
  },
  violating: {
    "a distribution": resource(CloudfrontDistribution, { enabled: true }),
    "a distribution that only few may read, or that uses few points of presence": resource(
      CloudfrontDistribution,
      {
        enabled: true,
        priceClass: "PriceClass_100",
        restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["ES"] } },
      },
    ),
    "an API at the edge": api("EDGE"),
    "an API at the edge by default": api(),
  },
  inconclusive: { "an API whose kind is known only after deployment": api(unknown()) },
  notApplicable: { "a regional API": api("REGIONAL"), "a private API": api("PRIVATE") },
});
