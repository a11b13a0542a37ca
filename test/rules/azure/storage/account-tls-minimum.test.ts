import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/storage/account-tls-minimum";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "TLS 1.2": { minimumTlsVersion: "TLS1_2" },
    "TLS 1.3": { minimumTlsVersion: "TLS1_3" },
    "in lower case": { minimumTlsVersion: "tls1_2" },
  },
  violating: {
    "TLS 1.0": { minimumTlsVersion: "TLS1_0" },
    "TLS 1.1": { minimumTlsVersion: "TLS1_1" },
    "the default, which is TLS 1.0": {},
    null: { minimumTlsVersion: null },
    "a spelling that Azure does not know": { minimumTlsVersion: "1.2" },
    "a word that only begins like it": { minimumTlsVersion: "TLS1_20" },
    "a number": { minimumTlsVersion: 1.2 },
  },
  inconclusive: { "a version known only after deployment": { minimumTlsVersion: unknown() } },
});
