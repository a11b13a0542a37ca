import { given, resource, unknown } from "../../../../policypack/kit/rule-table";
import { RdsCluster } from "../../../../policypack/resources/aws/rds";
import rule from "../../../../policypack/rules/aws/rds/backups-retained";
import { describeRule } from "../../../support/describe-rule";

const days = (minimumDays: number) => ({ parameters: { minimumDays } });

describeRule(rule, {
  compliant: {
    "exactly the minimum": { backupRetentionPeriod: 7 },
    "the longest there is": { backupRetentionPeriod: 35 },
    "a number written as text": { backupRetentionPeriod: "14" },
    "a cluster with enough days": resource(RdsCluster, { backupRetentionPeriod: 7 }),
    "less where less is asked": given(days(3), { backupRetentionPeriod: 3 }),
    "the default of a cluster where one day is enough": given(days(1), resource(RdsCluster)),
    "a cluster that is null where one day is enough": given(
      days(1),
      resource(RdsCluster, { backupRetentionPeriod: null }),
    ),
    "an instance that names no source": { backupRetentionPeriod: 7, replicateSourceDb: "" },
  },
  violating: {
    "the default of an instance, which makes none": {},
    "backups switched off": { backupRetentionPeriod: 0 },
    null: { backupRetentionPeriod: null },
    "one day too few": { backupRetentionPeriod: 6 },
    "text that is no number": { backupRetentionPeriod: "a week" },
    "a list": { backupRetentionPeriod: [7] },
    "the default of a cluster, which is one day": resource(RdsCluster),
    "a cluster with too few days": resource(RdsCluster, { backupRetentionPeriod: 3 }),
    "less than a setting asks": given(days(30), { backupRetentionPeriod: 14 }),
    "the default of an instance where one day is asked": given(days(1), {}),
    "the default of a cluster where two days are asked": given(days(2), resource(RdsCluster)),
    "no backups in a cluster where one day is asked": given(
      days(1),
      resource(RdsCluster, { backupRetentionPeriod: 0 }),
    ),
    "an instance restored from a snapshot that says nothing": { snapshotIdentifier: "before" },
  },
  inconclusive: {
    "days known only after deployment": { backupRetentionPeriod: unknown() },
    "days of a cluster known only after deployment": resource(RdsCluster, {
      backupRetentionPeriod: unknown(),
    }),
    "the same where one day is asked": given(
      days(1),
      resource(RdsCluster, { backupRetentionPeriod: unknown() }),
    ),
  },
  notApplicable: {
    "a read replica": { replicateSourceDb: "orders" },
    "a read replica of an instance of the same stack": { replicateSourceDb: unknown() },
    "a cluster that replicates another": resource(RdsCluster, {
      replicationSourceIdentifier: "arn:aws:rds:eu-west-1:111122223333:cluster:orders",
    }),
  },
});
