import { given, secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/cloudwatch/log-group-retained";
import { describeRule } from "../../../support/describe-rule";

const days = (minimumDays: number) => ({ parameters: { minimumDays } });

describeRule(rule, {
  compliant: {
    "the default, which never expires": {},
    "0, which never expires": { retentionInDays: 0 },
    null: { retentionInDays: null },
    "exactly the minimum": { retentionInDays: 365 },
    "more than the minimum": { retentionInDays: 3653 },
    "a number written as text": { retentionInDays: "365" },
    "a secret number": { retentionInDays: secret(400) },
    "the classes that keep what they are told": {
      retentionInDays: 365,
      logGroupClass: "INFREQUENT_ACCESS",
    },
    "less where less is asked": given(days(30), { retentionInDays: 30 }),
    "class DELIVERY where two days are enough": given(days(2), {
      logGroupClass: "DELIVERY",
      retentionInDays: 2,
    }),
  },
  violating: {
    "one day": { retentionInDays: 1 },
    "one value below the minimum": { retentionInDays: 180 },
    "less than a setting asks": given(days(731), { retentionInDays: 400 }),
    "text that is no number": { retentionInDays: "for ever" },
    "true instead of a number": { retentionInDays: true },
    "false, which is not 0": { retentionInDays: false },
    "empty text, which is not 0": { retentionInDays: "" },
    "a list": { retentionInDays: [{ toString: null }] },
    "class DELIVERY, which expires after two days": { logGroupClass: "DELIVERY" },
    "class DELIVERY, whatever retentionInDays says": {
      logGroupClass: "DELIVERY",
      retentionInDays: 3653,
    },
    "class DELIVERY in lower case": { logGroupClass: "delivery" },
    "class DELIVERY where three days are asked": given(days(3), { logGroupClass: "DELIVERY" }),
    "too few days in a class known only after deployment": {
      logGroupClass: unknown(),
      retentionInDays: 30,
    },
  },
  inconclusive: {
    "days known only after deployment": { retentionInDays: unknown() },
    "a class known only after deployment": { logGroupClass: unknown() },
  },
});
