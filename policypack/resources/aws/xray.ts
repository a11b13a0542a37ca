import type { EncryptionConfigArgs as XrayEncryptionConfigArgs } from "@pulumi/aws/xray/encryptionConfig";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const XrayEncryptionConfig = resourceType<Unwrap<XrayEncryptionConfigArgs>>(
  "aws:xray/encryptionConfig:EncryptionConfig",
  { names: [] },
);
