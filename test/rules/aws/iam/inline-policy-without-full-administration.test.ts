import { resource, unknown } from "../../../../policypack/kit/rule-table";
import {
  IamGroupPolicy,
  IamRole,
  IamRolePolicy,
  IamUserPolicy,
} from "../../../../policypack/resources/aws/iam";
import rule from "../../../../policypack/rules/aws/iam/inline-policy-without-full-administration";
import { describeRule } from "../../../support/describe-rule";

const policy = (...statements: object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });
const all = { Effect: "Allow", Action: "*", Resource: "*" };

const small = policy({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::a/*" });

describeRule(rule, {
  compliant: {
    "of a role": resource(IamRolePolicy, { policy: small }),
    "of a user": resource(IamUserPolicy, { policy: small }),
    "of a group": resource(IamGroupPolicy, { policy: small }),
    "a role without any": resource(IamRole, {}),
    "a role with a small one": resource(IamRole, { inlinePolicies: [{ policy: small }] }),
  },
  violating: {
    "of a role": resource(IamRolePolicy, { policy: policy(all) }),
    "of a user": resource(IamUserPolicy, { policy: policy(all) }),
    "of a group": resource(IamGroupPolicy, { policy: policy(all) }),
    "of a role, an object instead of text": resource(IamRolePolicy, {
      policy: { Statement: all },
    }),
    "inside a role": resource(IamRole, {
      inlinePolicies: [{ policy: small }, { policy: policy(all) }],
    }),
  },
  inconclusive: {
    "known only after deployment": resource(IamRolePolicy, { policy: unknown() }),
    "inside a role, known only after deployment": resource(IamRole, {
      inlinePolicies: [{ policy: unknown() }],
    }),
    "policies inside a role, known only after deployment": resource(IamRole, {
      inlinePolicies: unknown(),
    }),
    "of a user, text that is not JSON": resource(IamUserPolicy, { policy: "*" }),
    "of a group, statements known only after deployment": resource(IamGroupPolicy, {
      policy: { Statement: unknown() },
    }),
    "text where a list belongs": resource(IamRole, { inlinePolicies: "none" }),
  },
});
