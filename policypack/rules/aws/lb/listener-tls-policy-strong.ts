import { defineRule, matches, satisfies, when } from "../../../core";
import { TLS_1_2_OR_LATER_POLICIES } from "../../../knowledge/load-balancer-tls-policies";
import { Listener } from "../../../resources/aws/lb";

export default defineRule(Listener, {
  id: "aws-lb-listener-tls-policy-strong",
  title: "HTTPS and TLS listeners of load balancers allow no TLS below 1.2",
  rationale:
    "TLS 1.0 and 1.1 rest on broken hash functions; an attacker on the way may talk client and load balancer down to them.",
  remediation:
    "Set sslPolicy to ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09 or to another policy of AWS that starts at TLS 1.2; the default allows TLS 1.0.",
  category: "encryption-in-transit",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html",
  ],
  check: (listener) =>
    when(matches(listener.protocol, /^(HTTPS|TLS)$/i, "HTTPS or TLS"), () =>
      satisfies(
        listener.sslPolicy,
        (policy) => TLS_1_2_OR_LATER_POLICIES.has(policy),
        "a policy that starts at TLS 1.2 or 1.3",
      ),
    ),
  examples: {
    compliant: { protocol: "HTTPS", sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09" },
    violating: { protocol: "HTTPS", sslPolicy: "ELBSecurityPolicy-2016-08" },
  },
});
