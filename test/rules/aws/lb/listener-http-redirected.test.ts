import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/lb/listener-http-redirected";
import { describeRule } from "../../../support/describe-rule";

const http = { port: 80, protocol: "HTTP" };
const forward = { type: "forward", targetGroupArn: unknown() };
const redirectTo = (protocol: unknown) => ({
  type: "redirect",
  redirect: { protocol, port: "443", statusCode: "HTTP_301" },
});
const https = redirectTo("HTTPS");

describeRule(rule, {
  compliant: {
    "a redirect to HTTPS": { ...http, defaultActions: [https] },
    "a redirect under the default protocol": { port: 80, defaultActions: [https] },
    "a redirect under a protocol in lower case": {
      ...http,
      protocol: "http",
      defaultActions: [https],
    },
    "a redirect on another port": { protocol: "HTTP", port: 8080, defaultActions: [https] },
    "a secret protocol": { ...http, defaultActions: [redirectTo(secret("HTTPS"))] },
    "a redirect, whatever the protocol": { protocol: unknown(), defaultActions: [https] },
  },
  violating: {
    "what is forwarded": { ...http, defaultActions: [forward] },
    "what is forwarded under the default protocol": { port: 80, defaultActions: [forward] },
    "what is forwarded under a protocol that is null": {
      port: 80,
      protocol: null,
      defaultActions: [forward],
    },
    "what is forwarded under a protocol in lower case": {
      port: 80,
      protocol: "http",
      defaultActions: [forward],
    },
    "a port known only after deployment": { port: unknown(), defaultActions: [forward] },
    "a fixed response": {
      ...http,
      defaultActions: [{ type: "fixed-response", fixedResponse: { contentType: "text/plain" } }],
    },
    "a redirect that keeps the protocol by default": {
      ...http,
      defaultActions: [{ type: "redirect", redirect: { port: "443", statusCode: "HTTP_301" } }],
    },
    "a redirect that keeps the protocol": {
      ...http,
      defaultActions: [redirectTo("#{protocol}")],
    },
    "a redirect to HTTP": { ...http, defaultActions: [redirectTo("HTTP")] },
    "a redirect that is null": { ...http, defaultActions: [{ type: "redirect", redirect: null }] },
    "a redirect beside an action of another type": { ...http, defaultActions: [https, forward] },
    "a redirect block under another type": {
      ...http,
      defaultActions: [{ ...https, type: "forward" }],
    },
    "no action": { ...http, defaultActions: [] },
    "nothing said of actions": http,
    "nothing redirected, whatever the rest": {
      ...http,
      defaultActions: [{ type: "forward", redirect: unknown() }],
    },
  },
  inconclusive: {
    "actions known only after deployment": { ...http, defaultActions: unknown() },
    "an action known only after deployment": { ...http, defaultActions: [unknown()] },
    "a target protocol known only after deployment": {
      ...http,
      defaultActions: [redirectTo(unknown())],
    },
    "what is forwarded under a protocol known only after deployment": {
      port: 80,
      protocol: unknown(),
      defaultActions: [forward],
    },
    "text where actions are expected": { ...http, defaultActions: "redirect" },
    "text where a redirect is expected": {
      ...http,
      defaultActions: [{ type: "redirect", redirect: "HTTPS" }],
    },
  },
  notApplicable: {
    "an HTTPS listener": { port: 443, protocol: "HTTPS", defaultActions: [forward] },
    "a TCP listener": { port: 80, protocol: "TCP", defaultActions: [forward] },
    "a TLS listener": { port: 443, protocol: "TLS", defaultActions: [forward] },
    "a UDP listener": { port: 53, protocol: "UDP", defaultActions: [forward] },
    "a listener of a gateway load balancer": { defaultActions: [forward] },
  },
});
