import { given, ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { ANYWHERE } from "../../../policypack/knowledge/countries";
import { BackupPlan, BackupVault } from "../../../policypack/resources/aws/backup";
import { RecoveryVault } from "../../../policypack/resources/azure/recoveryservices";
import rule from "../../../policypack/rules/residency/backup-place-allowed";
import { describeRule } from "../../support/describe-rule";

const plan = (destinationVaultArn: unknown) =>
  resource(BackupPlan, {
    region: "eu-south-2",
    rules: [{ copyActions: [{ destinationVaultArn }] }],
  });
const vault = (location: string, standardTierStorageRedundancy?: unknown) =>
  resource(RecoveryVault, {
    location,
    properties: { redundancySettings: { standardTierStorageRedundancy } },
  });
const arn = (region: string) => `arn:aws:backup:${region}:111122223333:backup-vault:copies`;

describeRule(rule, {
  compliant: {
    "a vault at home": plan(arn("eu-south-2")),
    "a vault of this stack": stack({
      plan: plan(ref("vault")),
      vault: resource(BackupVault, { region: "eu-south-2" }),
    }),
    "abroad where nothing is asked": given({ countries: ANYWHERE }, plan(arn("us-east-1"))),
  },
  violating: {
    "a vault abroad": plan(arn("us-east-1")),
    "a vault of this stack abroad": stack({
      plan: plan(ref("vault")),
      vault: resource(BackupVault, { region: "us-east-1" }),
    }),
    "a paired region that is asked for": vault("westeurope", "GeoRedundant"),
    "a paired region by default": vault("westeurope"),
  },
  inconclusive: {
    "a vault that is known only after deployment": plan(unknown()),
    "a redundancy that is known only after deployment": vault("westeurope", unknown()),
    "a pair that is asked for where there is none": vault("spaincentral", "GeoRedundant"),
  },
  notApplicable: {
    "a vault in the zones of one region": vault("westeurope", "ZoneRedundant"),
    "a region without pair, by default": vault("spaincentral"),
    "a plan that copies nothing": resource(BackupPlan, { rules: [{ ruleName: "daily" }] }),
  },
});
