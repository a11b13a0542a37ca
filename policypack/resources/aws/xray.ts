import type { EncryptionConfigArgs } from "@pulumi/aws/xray/encryptionConfig";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EncryptionConfig = resourceType<Unwrap<EncryptionConfigArgs>>(
  "aws:xray/encryptionConfig:EncryptionConfig",
  { names: [] },
);
