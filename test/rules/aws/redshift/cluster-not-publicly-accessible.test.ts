import { resource, secret, unknown } from "../../../../policypack/kit/rule-table";
import { RedshiftServerlessWorkgroup } from "../../../../policypack/resources/aws/redshiftserverless";
import rule from "../../../../policypack/rules/aws/redshift/cluster-not-publicly-accessible";
import { describeRule } from "../../../support/describe-rule";

const workgroup = (inputs: object) => resource(RedshiftServerlessWorkgroup, { ...inputs });

describeRule(rule, {
  compliant: {
    "the default, which is private": {},
    "said to be private": { publiclyAccessible: false },
    null: { publiclyAccessible: null },
    "a value that someone marked as secret": { publiclyAccessible: secret(false) },
    "a workgroup left at its default": workgroup({}),
    "a workgroup said to be private": workgroup({ publiclyAccessible: false }),
  },
  violating: {
    "a public cluster": { publiclyAccessible: true },
    "text that may be taken for true": { publiclyAccessible: "true" },
    "a number that may be taken for true": { publiclyAccessible: 1 },
    "a public workgroup": workgroup({ publiclyAccessible: true }),
  },
  inconclusive: {
    "a value known only after deployment": { publiclyAccessible: unknown() },
    "the same of a workgroup": workgroup({ publiclyAccessible: unknown() }),
  },
});
