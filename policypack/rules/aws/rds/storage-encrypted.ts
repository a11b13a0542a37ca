import {
  anyOf,
  asType,
  type CheckedValue,
  defineRule,
  equals,
  isSet,
  nodeOf,
  observe,
  type Verdict,
} from "../../../core";
import { RdsCluster, RdsInstance } from "../../../resources/aws/rds";

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
  check: (database) => {
    const isEncrypted = equals(database.storageEncrypted, true);
    // What is made of a snapshot or another database is encrypted as that one is.
    const { state } = nodeOf(database.storageEncrypted);
    return state === "absent" && isMadeOfAnother(database).outcome !== "violating"
      ? observe("inconclusive", nodeOf(database.storageEncrypted), "true", "that of its source")
      : isEncrypted;
  },
  examples: { compliant: { storageEncrypted: true }, violating: {} },
});

function isMadeOfAnother(database: CheckedValue<unknown>): Verdict {
  const instance = asType(database, RdsInstance);
  const cluster = asType(database, RdsCluster);
  const sources = [
    ...(instance ? [instance.replicateSourceDb, instance.snapshotIdentifier] : []),
    ...(cluster ? [cluster.replicationSourceIdentifier, cluster.snapshotIdentifier] : []),
  ];
  return anyOf(...sources.map(isSet));
}
