import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/cloudtrail/trail-multi-region";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "every region": { isMultiRegionTrail: true },
    "every region and global services": {
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
    },
  },
  violating: {
    "the default, which is one region": {},
    null: { isMultiRegionTrail: null },
    "global services, but one region": { includeGlobalServiceEvents: true },
    "one region": { isMultiRegionTrail: false },
    "global services left out": { isMultiRegionTrail: true, includeGlobalServiceEvents: false },
    "text instead of true": { isMultiRegionTrail: "true" },
  },
  inconclusive: {
    "a value known only after deployment": { isMultiRegionTrail: unknown() },
    "global services known only after deployment": {
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: unknown(),
    },
  },
});
