import type { PolicyArgs as OrganizationsPolicyArgs } from "@pulumi/aws/organizations/policy";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const OrganizationsPolicy = resourceType<Unwrap<OrganizationsPolicyArgs>>(
  "aws:organizations/policy:Policy",
);
