import { ANY_RESOURCE, defineStackRule } from "../../core";
import { BackupPlan } from "../../resources/aws/backup";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-backup-place-allowed",
  title: "Backups are where the class of their data allows",
  rationale:
    "A backup holds everything that the original holds. Continuity asks for a second place, but it can be one inside the territory.",
  remediation:
    "Send backups to a vault in an allowed country, or choose locally or zone redundant storage for them.",
  category: "residency",
  severity: "critical",
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
    "https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault",
  ],
  decidesEarly: true,
  check: (_, { place }) => place.placed("backup"),
  examples: {
    compliant: {
      type: BackupPlan,
      inputs: {
        region: "eu-south-2",
        rules: [
          {
            copyActions: [
              { destinationVaultArn: "arn:aws:backup:eu-south-2:111122223333:backup-vault:copies" },
            ],
          },
        ],
      },
    },
    violating: {
      type: BackupPlan,
      inputs: {
        region: "eu-south-2",
        rules: [
          {
            copyActions: [
              { destinationVaultArn: "arn:aws:backup:us-east-1:111122223333:backup-vault:copies" },
            ],
          },
        ],
      },
    },
  },
});
