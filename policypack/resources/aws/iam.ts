import type { AccountPasswordPolicyArgs } from "@pulumi/aws/iam/accountPasswordPolicy";
import type { GroupPolicyArgs as IamGroupPolicyArgs } from "@pulumi/aws/iam/groupPolicy";
import type { GroupPolicyAttachmentArgs as IamGroupPolicyAttachmentArgs } from "@pulumi/aws/iam/groupPolicyAttachment";
import type { PolicyArgs as IamPolicyArgs } from "@pulumi/aws/iam/policy";
import type { PolicyAttachmentArgs as IamPolicyAttachmentArgs } from "@pulumi/aws/iam/policyAttachment";
import type { RoleArgs as IamRoleArgs } from "@pulumi/aws/iam/role";
import type { RolePolicyArgs as IamRolePolicyArgs } from "@pulumi/aws/iam/rolePolicy";
import type { RolePolicyAttachmentArgs as IamRolePolicyAttachmentArgs } from "@pulumi/aws/iam/rolePolicyAttachment";
import type { UserPolicyArgs as IamUserPolicyArgs } from "@pulumi/aws/iam/userPolicy";
import type { UserPolicyAttachmentArgs as IamUserPolicyAttachmentArgs } from "@pulumi/aws/iam/userPolicyAttachment";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AccountPasswordPolicy = resourceType<Unwrap<AccountPasswordPolicyArgs>>(
  "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
  { names: [] },
);
export const IamGroupPolicy = resourceType<Unwrap<IamGroupPolicyArgs>>(
  "aws:iam/groupPolicy:GroupPolicy",
  { names: [] },
);
export const IamGroupPolicyAttachment = resourceType<Unwrap<IamGroupPolicyAttachmentArgs>>(
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
  { names: [] },
);
export const IamPolicy = resourceType<Unwrap<IamPolicyArgs>>("aws:iam/policy:Policy");
export const IamPolicyAttachment = resourceType<Unwrap<IamPolicyAttachmentArgs>>(
  "aws:iam/policyAttachment:PolicyAttachment",
  { names: [] },
);
export const IamRole = resourceType<Unwrap<IamRoleArgs>>("aws:iam/role:Role");
export const IamRolePolicy = resourceType<Unwrap<IamRolePolicyArgs>>(
  "aws:iam/rolePolicy:RolePolicy",
  { names: [] },
);
export const IamRolePolicyAttachment = resourceType<Unwrap<IamRolePolicyAttachmentArgs>>(
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
  { names: [] },
);
export const IamUserPolicy = resourceType<Unwrap<IamUserPolicyArgs>>(
  "aws:iam/userPolicy:UserPolicy",
  { names: [] },
);
export const IamUserPolicyAttachment = resourceType<Unwrap<IamUserPolicyAttachmentArgs>>(
  "aws:iam/userPolicyAttachment:UserPolicyAttachment",
  { names: [] },
);
