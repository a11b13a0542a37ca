import { anyOf, asType, atLeast, defineRule, isAbsent, notApplicable, when } from "../../../core";
import { RdsCluster, RdsInstance } from "../../../resources/aws/rds";

/** Days for which a cluster keeps backups when nothing is said; an instance makes none then. */
const CLUSTER_DEFAULT_IN_DAYS = 1;

export default defineRule([RdsInstance, RdsCluster], {
  id: "aws-rds-backups-retained",
  title: "RDS instances and clusters keep automatic backups long enough",
  rationale:
    "Without backups that reach back far enough, what is deleted, encrypted by an attacker or corrupted unnoticed is lost.",
  remediation: "Set backupRetentionPeriod to the required number of days or more.",
  category: "continuity",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html",
  ],
  parameters: {
    minimumDays: {
      type: "integer",
      default: 7,
      minimum: 1,
      description: "Days for which automatic backups must be kept at least",
    },
  },
  // A read replica is a copy: what it holds is in the backups of its source.
  check: (database, { parameters: { minimumDays } }) => {
    const instance = asType(database, RdsInstance);
    if (instance !== undefined) {
      return when(isAbsent(instance.replicateSourceDb), () =>
        atLeast(instance.backupRetentionPeriod, minimumDays),
      );
    }
    const cluster = asType(database, RdsCluster);
    if (cluster !== undefined) {
      return when(isAbsent(cluster.replicationSourceIdentifier), () => {
        const isKept = atLeast(cluster.backupRetentionPeriod, minimumDays);
        return minimumDays > CLUSTER_DEFAULT_IN_DAYS
          ? isKept
          : anyOf(isKept, isAbsent(cluster.backupRetentionPeriod));
      });
    }
    return notApplicable("neither an instance nor a cluster");
  },
  examples: { compliant: { backupRetentionPeriod: 14 }, violating: {} },
});
