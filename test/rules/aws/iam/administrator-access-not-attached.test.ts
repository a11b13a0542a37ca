import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import {
  IamGroupPolicyAttachment,
  IamPolicy,
  IamPolicyAttachment,
  IamRole,
  IamRolePolicyAttachment,
  IamUserPolicyAttachment,
} from "../../../../policypack/resources/aws/iam";
import rule from "../../../../policypack/rules/aws/iam/administrator-access-not-attached";
import { describeRule } from "../../../support/describe-rule";

const ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";

describeRule(rule, {
  compliant: {
    "a smaller policy of AWS": { policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
    "administration of one service": {
      policyArn: "arn:aws:iam::aws:policy/AdministratorAccess-Amplify",
    },
    "a policy of the customer with that name": {
      policyArn: "arn:aws:iam::111122223333:policy/AdministratorAccess",
    },
    "a policy of the stack": stack({
      attachment: resource(IamRolePolicyAttachment, { policyArn: ref("policy") }),
      policy: resource(IamPolicy, { policy: "{}" }),
    }),
    "a role without managed policies": resource(IamRole, {}),
    "a role that says so with null": resource(IamRole, { managedPolicyArns: null }),
    "a role with a policy of the stack": stack({
      role: resource(IamRole, { managedPolicyArns: [ref("policy")] }),
      policy: resource(IamPolicy, { policy: "{}" }),
    }),
    "a role with a smaller one": resource(IamRole, {
      managedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
    }),
  },
  violating: {
    "to a role": resource(IamRolePolicyAttachment, { policyArn: ADMINISTRATOR }),
    "to a user": resource(IamUserPolicyAttachment, { policyArn: ADMINISTRATOR }),
    "to a group": resource(IamGroupPolicyAttachment, { policyArn: ADMINISTRATOR }),
    "to several": resource(IamPolicyAttachment, { policyArn: ADMINISTRATOR }),
    "in China": { policyArn: "arn:aws-cn:iam::aws:policy/AdministratorAccess" },
    "in GovCloud": { policyArn: "arn:aws-us-gov:iam::aws:policy/AdministratorAccess" },
    "in the European Sovereign Cloud": {
      policyArn: "arn:aws-eusc:iam::aws:policy/AdministratorAccess",
    },
    "among the managed policies of a role": resource(IamRole, {
      managedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess", ADMINISTRATOR],
    }),
  },
  inconclusive: {
    "a policy that comes from elsewhere": { policyArn: unknown() },
    "one of several managed policies of a role": resource(IamRole, {
      managedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess", unknown()],
    }),
    "text where a list belongs": resource(IamRole, { managedPolicyArns: ADMINISTRATOR }),
    "managed policies known only after deployment": resource(IamRole, {
      managedPolicyArns: unknown(),
    }),
  },
});
