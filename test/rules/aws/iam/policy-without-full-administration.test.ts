import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/iam/policy-without-full-administration";
import { describeRule } from "../../../support/describe-rule";

const policy = (...statements: object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });
const all = { Effect: "Allow", Action: "*", Resource: "*" };

describeRule(rule, {
  compliant: {
    "one action on one resource": {
      policy: policy({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::a/*" }),
    },
    "every action on one resource": { policy: policy({ ...all, Resource: "arn:aws:s3:::a" }) },
    "every action of one service": { policy: policy({ ...all, Action: "s3:*" }) },
    "a denial of everything": { policy: policy({ ...all, Effect: "Deny" }) },
    "all but IAM, which AWS calls a power user": {
      policy: policy({ Effect: "Allow", NotAction: ["iam:*", "organizations:*"], Resource: "*" }),
    },
    "a document without statements": { policy: "{}" },
  },
  violating: {
    everything: { policy: policy(all) },
    "one statement instead of a list": { policy: JSON.stringify({ Statement: all }) },
    "an object instead of text": { policy: { Statement: [all] } },
    lists: { policy: policy({ ...all, Action: ["s3:*", "*"], Resource: ["a", "*"] }) },
    "the other way to write everything": { policy: policy({ ...all, Action: "*:*" }) },
    "the last of several statements": {
      policy: policy({ ...all, Action: "s3:*" }, { ...all, Effect: "Deny" }, all),
    },
    "everything under a condition": {
      policy: policy({ ...all, Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }),
    },
    "all but a few services": {
      policy: policy({ Effect: "Allow", NotAction: "aws-portal:*", Resource: "*" }),
    },
    "everything under a condition known only after deployment": {
      policy: { Statement: [{ ...all, Condition: unknown() }] },
    },
    "everything on all but one resource": {
      policy: policy({ Effect: "Allow", Action: "*", NotResource: "arn:aws:s3:::a" }),
    },
    "a document that is secret": { policy: secret(policy(all)) },
  },
  inconclusive: {
    "a document known only after deployment": { policy: unknown() },
    "text that is not JSON": { policy: "AdministratorAccess" },
    "an action known only after deployment": {
      policy: { Statement: [{ ...all, Action: unknown() }] },
    },
    "a resource known only after deployment": {
      policy: { Statement: [{ ...all, Resource: unknown() }] },
    },
    "an effect known only after deployment": {
      policy: { Statement: [{ ...all, Effect: unknown() }] },
    },
    "statements known only after deployment": { policy: { Statement: unknown() } },
    "a list where a document belongs": { policy: [all] },
    "a number": { policy: 7 },
  },
});
