import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import { Vault } from "../../../../policypack/resources/azure/keyvault";
import { DiagnosticSetting } from "../../../../policypack/resources/azure/monitor";
import rule from "../../../../policypack/rules/azure/keyvault/vault-logged";
import { describeRule } from "../../../support/describe-rule";

const vault = resource(Vault, { vaultName: "portal", resourceGroupName: "rg" });
const enabled = { logs: [{ category: "AuditEvent", enabled: true }] };
const ID = "/subscriptions/0/resourceGroups/RG/providers/Microsoft.KeyVault/vaults/PORTAL";

const logged = (inputs: object) =>
  stack({ vault, other: vault, setting: resource(DiagnosticSetting, { ...inputs }) });

describeRule(rule, {
  compliant: {
    "an enabled category": logged({ resourceUri: ref("vault"), ...enabled }),
    "one enabled among several": logged({
      resourceUri: ref("vault"),
      logs: [
        { category: "a", enabled: false },
        { categoryGroup: "allLogs", enabled: true },
      ],
    }),
    "one setting of several": stack({
      vault,
      off: resource(DiagnosticSetting, { resourceUri: ref("vault"), logs: [{ enabled: false }] }),
      on: resource(DiagnosticSetting, { resourceUri: ID, ...enabled }),
    }),
    "an id in plain text, in any case": stack({
      vault,
      setting: resource(DiagnosticSetting, { resourceUri: ID, ...enabled }),
    }),
  },
  violating: {
    nothing: stack({ vault }),
    "a category that tells nothing of use": logged({
      resourceUri: ref("vault"),
      logs: [{ category: "AzurePolicyEvaluationDetails", enabled: true }],
    }),
    "a setting of another vault": logged({ resourceUri: ref("other"), ...enabled }),
    "a storage account of that name": stack({
      vault,
      setting: resource(DiagnosticSetting, {
        resourceUri: ID.replace("KeyVault/vaults", "Storage/storageAccounts"),
        ...enabled,
      }),
    }),
    "a vault of that name in another group": stack({
      vault,
      setting: resource(DiagnosticSetting, {
        resourceUri: ID.replace("RG", "elsewhere"),
        ...enabled,
      }),
    }),
    "metrics only": logged({ resourceUri: ref("vault"), metrics: [{ enabled: true }] }),
    "logs switched off": logged({
      resourceUri: ref("vault"),
      logs: [{ category: "AuditEvent", enabled: false }],
    }),
    "no log": logged({ resourceUri: ref("vault"), logs: [] }),
    null: logged({ resourceUri: ref("vault"), logs: null }),
    "text instead of true": logged({ resourceUri: ref("vault"), logs: [{ enabled: "true" }] }),
  },
  inconclusive: {
    "logs known only after deployment": logged({ resourceUri: ref("vault"), logs: unknown() }),
    "a switch known only after deployment": logged({
      resourceUri: ref("vault"),
      logs: [{ category: "AuditEvent", enabled: unknown() }],
    }),
    "a setting of something known only after deployment": stack({
      vault,
      setting: resource(DiagnosticSetting, { resourceUri: unknown(), ...enabled }),
    }),
    "a vault whose group is known only after deployment": stack({
      vault: resource(Vault, { vaultName: "portal", resourceGroupName: unknown() }),
      setting: resource(DiagnosticSetting, { resourceUri: ID, ...enabled }),
    }),
    "text where a list belongs": logged({ resourceUri: ref("vault"), logs: "all" }),
  },
});
