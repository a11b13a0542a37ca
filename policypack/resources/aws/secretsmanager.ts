import type { SecretArgs } from "@pulumi/aws/secretsmanager/secret";
import type { SecretPolicyArgs } from "@pulumi/aws/secretsmanager/secretPolicy";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Secret = resourceType<Unwrap<SecretArgs>>("aws:secretsmanager/secret:Secret");
export const SecretPolicy = resourceType<Unwrap<SecretPolicyArgs>>(
  "aws:secretsmanager/secretPolicy:SecretPolicy",
  { names: [] },
);
