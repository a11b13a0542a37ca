import { defineRule, equals } from "../../../core";
import { RdsCluster, RdsInstance } from "../types";

export default defineRule([RdsInstance, RdsCluster], {
  id: "aws-rds-storage-encrypted",
  title: "RDS instances and clusters encrypt their storage",
  rationale:
    "Whoever gets hold of the storage, a snapshot or a replica of an unencrypted database can read it.",
  remediation:
    "Set storageEncrypted to true; an existing database has to be restored from an encrypted copy of a snapshot.",
  category: "encryption-at-rest",
  severity: "high",
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"],
  check: (database) => equals(database.storageEncrypted, true),
  examples: { compliant: { storageEncrypted: true }, violating: {} },
});
