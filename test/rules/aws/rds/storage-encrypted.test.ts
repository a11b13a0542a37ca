import { resource, secret, unknown } from "../../../../policypack/kit/rule-table";
import { RdsCluster } from "../../../../policypack/resources/aws/rds";
import rule from "../../../../policypack/rules/aws/rds/storage-encrypted";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "an encrypted instance": { storageEncrypted: true },
    "an encrypted cluster": resource(RdsCluster, { storageEncrypted: true }),
    "a value that someone marked as secret": { storageEncrypted: secret(true) },
  },
  violating: {
    "encryption switched off": { storageEncrypted: false },
    "the default, which is off": {},
    null: { storageEncrypted: null },
    "text instead of true": { storageEncrypted: "true" },
    "a cluster left at its default": resource(RdsCluster),
  },
  inconclusive: {
    "a replica, which is as its source is": { replicateSourceDb: "register" },
    "an instance made of a snapshot": { snapshotIdentifier: unknown() },
    "a cluster made of a snapshot": resource(RdsCluster, { snapshotIdentifier: "before" }),
    "a value known only after deployment": { storageEncrypted: unknown() },
  },
});
