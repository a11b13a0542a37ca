import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/storage/account-https-only";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "HTTPS only": { enableHttpsTrafficOnly: true },
    "nothing said, which means HTTPS only": {},
    "null, which means the default": { enableHttpsTrafficOnly: null },
    "a value that someone marked as secret": { enableHttpsTrafficOnly: secret(true) },
  },
  violating: {
    "HTTP too": { enableHttpsTrafficOnly: false },
    "text instead of true": { enableHttpsTrafficOnly: "true" },
    "a secret that lets HTTP in": { enableHttpsTrafficOnly: secret(false) },
  },
  inconclusive: {
    "a value known only after deployment": { enableHttpsTrafficOnly: unknown() },
  },
});
