import {
  allOf,
  anyOf,
  defineRule,
  equals,
  every,
  isAbsent,
  isSet,
  matches,
  when,
} from "../../../core";
import { Listener } from "../../../resources/aws/lb";

export default defineRule(Listener, {
  id: "aws-lb-listener-http-redirected",
  title: "HTTP listeners of load balancers redirect to HTTPS",
  rationale:
    "What travels over HTTP, session cookies included, can be read and changed by everybody on the way.",
  remediation:
    'Give the listener one of defaultActions with type "redirect" and redirect.protocol "HTTPS", redirect.port "443".',
  category: "encryption-in-transit",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html",
  ],
  check: (listener) =>
    when(
      anyOf(
        matches(listener.protocol, /^HTTP$/i, '"HTTP"'),
        // The default of application load balancers; listeners of gateway load balancers have no
        // protocol either, but no port.
        allOf(isAbsent(listener.protocol), isSet(listener.port)),
      ),
      () =>
        allOf(
          isSet(listener.defaultActions),
          every(listener.defaultActions, (action) =>
            allOf(equals(action.type, "redirect"), equals(action.redirect.protocol, "HTTPS")),
          ),
        ),
    ),
  examples: {
    compliant: {
      port: 80,
      protocol: "HTTP",
      defaultActions: [
        {
          type: "redirect",
          redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" },
        },
      ],
    },
    violating: {
      port: 80,
      protocol: "HTTP",
      defaultActions: [{ type: "fixed-response", fixedResponse: { contentType: "text/plain" } }],
    },
  },
});
