import type { SecretArgs } from "@pulumi/aws/secretsmanager/secret";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Secret = resourceType<Unwrap<SecretArgs>>("aws:secretsmanager/secret:Secret");
