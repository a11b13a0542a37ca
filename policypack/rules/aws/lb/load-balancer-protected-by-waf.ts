import {
  defineStackRule,
  EXAMPLE_ID,
  example,
  isOneOf,
  isSet,
  not,
  some,
  when,
} from "../../../core";
import { LoadBalancer } from "../../../resources/aws/lb";
import { WebAclAssociation } from "../../../resources/aws/wafv2";

export default defineStackRule(LoadBalancer, {
  id: "aws-lb-load-balancer-protected-by-waf",
  title: "Application load balancers are protected by a web ACL of AWS WAF",
  rationale:
    "Without a web application firewall injection, scripted logins and floods of requests reach the application unfiltered.",
  remediation:
    "Add a wafv2 WebAclAssociation with the load balancer's ARN as resourceArn and the webAclArn of a regional web ACL.",
  category: "network-exposure",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html",
  ],
  // Internal ones too: attacks on an application also come from inside the network.
  check: (loadBalancer, { attached }) =>
    when(not(isOneOf(loadBalancer.loadBalancerType, ["network", "gateway"])), () =>
      some(attached(WebAclAssociation, "resourceArn"), (association) =>
        isSet(association.webAclArn),
      ),
    ),
  examples: {
    compliant: {
      inputs: {},
      attached: [
        example(WebAclAssociation, {
          resourceArn: EXAMPLE_ID,
          webAclArn:
            "arn:aws:wafv2:eu-south-2:111122223333:regional/webacl/portal/1234abcd-12ab-34cd-56ef-1234567890ab",
        }),
      ],
    },
    violating: { inputs: {} },
  },
});
