import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { ApigatewayStage, RestApi } from "../../../policypack/resources/aws/apigateway";
import { CloudfrontDistribution } from "../../../policypack/resources/aws/cloudfront";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { WebAclAssociation } from "../../../policypack/resources/aws/wafv2";
import { AfdEndpoint, CdnSecurityPolicy } from "../../../policypack/resources/azure/cdn";
import rule from "../../../policypack/rules/network/entry-protected-by-waf";
import { describeRule } from "../../support/describe-rule";

const ACL = "arn:aws:wafv2:eu-south-2:111122223333:regional/webacl/portal/1234abcd";
const stage = (types: string, others: Record<string, ReturnType<typeof resource>> = {}) =>
  stack({
    stage: resource(ApigatewayStage, { restApi: ref("api"), stageName: "v1" }),
    api: resource(RestApi, { endpointConfiguration: { types } }),
    ...others,
  });
const association = resource(WebAclAssociation, { resourceArn: ref("stage"), webAclArn: ACL });
const distribution = (inputs: Record<string, unknown>) =>
  resource(CloudfrontDistribution, { enabled: true, ...inputs });

const files = (allowedMethods: string[], ...others: Record<string, unknown>[]) =>
  stack({
    distribution: distribution({
      origins: [{ originId: "files", domainName: ref("bucket") }, ...others],
      defaultCacheBehavior: { targetOriginId: "files", allowedMethods },
    }),
    bucket: resource(Bucket, {}),
  });

describeRule(rule, {
  compliant: {
    "a stage with a web ACL": stage("REGIONAL", { association }),
    "a distribution with a web ACL": distribution({ webAclId: ACL }),
    "a distribution of files that can only be read": files(["GET", "HEAD"]),
    "an endpoint of Front Door with a policy": stack({
      endpoint: resource(AfdEndpoint, { endpointName: "portal" }),
      policy: resource(CdnSecurityPolicy, {
        parameters: { associations: [{ domains: [{ id: ref("endpoint") }] }] },
      }),
    }),
  },
  violating: {
    "a stage without": stage("REGIONAL"),
    "a distribution without": distribution({}),
    "a distribution that takes files in": files(["GET", "HEAD", "PUT"]),
    "a distribution of files beside an application": files(["GET", "HEAD"], {
      domainName: "app.example.org",
    }),
    "an endpoint of Front Door without": resource(AfdEndpoint, { endpointName: "portal" }),
  },
  inconclusive: {
    "a stage of an interface in another stack": resource(ApigatewayStage, { restApi: unknown() }),
  },
  notApplicable: { "a stage of a private interface": stage("PRIVATE") },
});
