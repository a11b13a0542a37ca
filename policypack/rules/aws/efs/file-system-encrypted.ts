import { defineRule, equals } from "../../../core";
import { EfsFileSystem } from "../../../resources/aws/efs";

export default defineRule(EfsFileSystem, {
  id: "aws-efs-file-system-encrypted",
  title: "EFS file systems are encrypted",
  rationale:
    "Whoever gets hold of the storage or of a backup of an unencrypted file system can read its files.",
  remediation:
    "Set encrypted to true; an existing file system has to be replaced and its files copied.",
  category: "encryption-at-rest",
  severity: "high",
  references: ["https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html"],
  check: (fileSystem) => equals(fileSystem.encrypted, true),
  examples: { compliant: { encrypted: true }, violating: {} },
});
