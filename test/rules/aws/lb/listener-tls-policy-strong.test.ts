import { expect, test } from "vitest";
import { secret, unknown } from "../../../../policypack/kit/rule-table";
import { TLS_1_2_OR_LATER_POLICIES } from "../../../../policypack/knowledge/load-balancer-tls-policies";
import rule from "../../../../policypack/rules/aws/lb/listener-tls-policy-strong";
import { describeRule } from "../../../support/describe-rule";

const named = (name: string, protocol = "HTTPS") => ({
  protocol,
  sslPolicy: `ELBSecurityPolicy-${name}`,
});

describeRule(rule, {
  compliant: {
    "TLS 1.3 alone": named("TLS13-1-3-2021-06"),
    "TLS 1.3 and 1.2": named("TLS13-1-2-2021-06"),
    "TLS 1.2 alone": named("TLS-1-2-2017-01"),
    "TLS 1.2 with forward secrecy": named("FS-1-2-Res-2020-10"),
    "FIPS cryptography": named("TLS13-1-2-Ext2-FIPS-2023-04"),
    "post-quantum key exchange": named("TLS13-1-2-Res-PQ-2025-09"),
    "both of them": named("TLS13-1-2-Res-FIPS-PQ-2025-09"),
    "a listener of a network load balancer": named("TLS13-1-2-2021-06", "TLS"),
    "a protocol in lower case": named("TLS13-1-2-2021-06", "https"),
    "a secret policy": {
      protocol: "HTTPS",
      sslPolicy: secret("ELBSecurityPolicy-TLS13-1-2-2021-06"),
    },
    "a good policy, whatever the protocol": {
      protocol: unknown(),
      sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
    },
  },
  violating: {
    "the default, which allows TLS 1.0": { protocol: "HTTPS" },
    "the default, said": named("2016-08"),
    null: { protocol: "HTTPS", sslPolicy: null },
    "TLS 1.3 down to 1.0": named("TLS13-1-0-2021-06"),
    "TLS 1.3 down to 1.1": named("TLS13-1-1-2021-06"),
    "post-quantum key exchange down to TLS 1.0": named("TLS13-1-0-PQ-2025-09"),
    "FIPS cryptography down to TLS 1.1": named("TLS13-1-1-FIPS-2023-04"),
    "forward secrecy down to TLS 1.1": named("FS-1-1-2019-08"),
    "forward secrecy down to TLS 1.0": named("FS-2018-06"),
    "TLS 1.0 by name": named("TLS-1-0-2015-04", "TLS"),
    "a name that AWS does not know": { protocol: "HTTPS", sslPolicy: "modern" },
    "a number": { protocol: "HTTPS", sslPolicy: 12 },
    "a TLS listener left at its default": { protocol: "TLS" },
    "a weak policy under a protocol in lower case": named("2016-08", "tls"),
  },
  inconclusive: {
    "a policy known only after deployment": { protocol: "HTTPS", sslPolicy: unknown() },
    "a weak policy under a protocol known only after deployment": {
      protocol: unknown(),
      sslPolicy: "ELBSecurityPolicy-2016-08",
    },
  },
  notApplicable: {
    "an HTTP listener": { protocol: "HTTP", port: 80 },
    "the default protocol, which is HTTP": { port: 80 },
    "a TCP listener": { protocol: "TCP" },
    "a QUIC listener, which is always TLS 1.3": { protocol: "QUIC" },
    "a listener of a gateway load balancer": {},
  },
});

test("no policy that allows TLS 1.0 or 1.1 is among the good ones", () => {
  for (const policy of TLS_1_2_OR_LATER_POLICIES) {
    expect(policy).toMatch(
      /^ELBSecurityPolicy-(TLS13-1-[23]|TLS-1-2|FS-1-2)(-[A-Z]\w+)*-20\d\d-\d\d$/,
    );
  }
});
