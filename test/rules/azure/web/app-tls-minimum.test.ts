import { resource, unknown } from "../../../../policypack/kit/rule-table";
import { WebAppSlot } from "../../../../policypack/resources/azure/web";
import rule from "../../../../policypack/rules/azure/web/app-tls-minimum";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "TLS 1.2": { siteConfig: { minTlsVersion: "1.2" } },
    "TLS 1.3 in a slot": resource(WebAppSlot, { siteConfig: { minTlsVersion: "1.3" } }),
  },
  violating: {
    "TLS 1.0": { siteConfig: { minTlsVersion: "1.0" } },
    "TLS 1.1": { siteConfig: { minTlsVersion: "1.1" } },
    "a configuration that says nothing": { siteConfig: {} },
    "no configuration": {},
    "a slot without a configuration": resource(WebAppSlot),
    "another minimum, of the site for deployments": { siteConfig: { scmMinTlsVersion: "1.2" } },
    null: { siteConfig: { minTlsVersion: null } },
    "a number": { siteConfig: { minTlsVersion: 1.2 } },
  },
  inconclusive: {
    "a version known only after deployment": { siteConfig: { minTlsVersion: unknown() } },
    "a configuration known only after deployment": { siteConfig: unknown() },
    "text where an object belongs": { siteConfig: "1.2" },
  },
});
