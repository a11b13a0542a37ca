import {
  allOf,
  asType,
  type Checked,
  type CheckedValue,
  defineStackRule,
  EXAMPLE_ID,
  every,
  example,
  type InputsOf,
  isOneOf,
  isSet,
  matches,
  nodeOf,
  type StackContext,
  some,
  unless,
  type Verdict,
  when,
} from "../../core";
import { ApigatewayStage, RestApi } from "../../resources/aws/apigateway";
import { AppRunnerService } from "../../resources/aws/apprunner";
import { GraphQLApi } from "../../resources/aws/appsync";
import { CloudfrontDistribution } from "../../resources/aws/cloudfront";
import { Bucket } from "../../resources/aws/s3";
import { WebAclAssociation } from "../../resources/aws/wafv2";
import { AfdEndpoint, CdnSecurityPolicy } from "../../resources/azure/cdn";

const ENTRIES = [
  ApigatewayStage,
  AppRunnerService,
  GraphQLApi,
  CloudfrontDistribution,
  AfdEndpoint,
];

type Distribution = InputsOf<typeof CloudfrontDistribution>;

export default defineStackRule(ENTRIES, {
  id: "network-entry-protected-by-waf",
  title: "Web entries that the internet reaches are protected by a firewall for the web",
  rationale:
    "Without a web application firewall injection, scripted logins and floods of requests reach the application unfiltered.",
  remediation:
    "Set webAclId of a distribution; add a wafv2 WebAclAssociation for an API, a stage or a service; add a cdn SecurityPolicy for an endpoint of Front Door.",
  category: "network-exposure",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html",
    "https://learn.microsoft.com/azure/web-application-firewall/afds/afds-overview",
  ],
  check: (entry, context) => {
    const stage = asType(entry, ApigatewayStage);
    const reached =
      stage === undefined
        ? context.reach.exposed()
        : context.reach.exposed(context.target(stage.restApi, RestApi));
    return when(reached, () => protection(entry, context));
  },
  examples: {
    compliant: {
      type: AfdEndpoint,
      inputs: { endpointName: "portal" },
      attached: [
        example(CdnSecurityPolicy, {
          parameters: {
            type: "WebApplicationFirewall",
            associations: [{ domains: [{ id: EXAMPLE_ID }], patternsToMatch: ["/*"] }],
          },
        }),
      ],
    },
    violating: { type: AfdEndpoint, inputs: { endpointName: "portal" } },
  },
});

function protection(
  entry: CheckedValue<unknown>,
  { attached, refersTo }: Pick<StackContext, "attached" | "refersTo">,
): Verdict {
  const distribution = asType(entry, CloudfrontDistribution);
  if (distribution !== undefined) {
    return unless(onlyServesFiles(distribution, refersTo), () => isSet(distribution.webAclId));
  }
  return asType(entry, AfdEndpoint) === undefined
    ? some(attached(WebAclAssociation, "resourceArn"), ({ webAclArn }) => isSet(webAclArn))
    : some(
        attached(CdnSecurityPolicy, "parameters.associations[].domains[].id"),
        ({ parameters }) => isSet(parameters),
      );
}

/** Behind files in buckets that can only be read there is nothing to attack. */
function onlyServesFiles(
  { defaultCacheBehavior, orderedCacheBehaviors, origins }: Checked<Distribution>,
  refersTo: StackContext["refersTo"],
): Verdict {
  const onlyReads = ({ allowedMethods }: Checked<Distribution["defaultCacheBehavior"]>) =>
    allOf(
      isSet(allowedMethods),
      every(allowedMethods, (method) => isOneOf(method, ["GET", "HEAD", "OPTIONS"])),
    );
  return allOf(
    isSet(origins),
    every(origins, ({ domainName }) =>
      nodeOf(domainName).state === "known"
        ? matches(domainName, /\.s3[.-][^/]*amazonaws\.com$/, "the host of a bucket")
        : refersTo(domainName, Bucket),
    ),
    onlyReads(defaultCacheBehavior),
    every(orderedCacheBehaviors, onlyReads),
  );
}
