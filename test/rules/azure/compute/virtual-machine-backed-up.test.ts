import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import { VirtualMachine } from "../../../../policypack/resources/azure/compute";
import { ProtectedItem } from "../../../../policypack/resources/azure/recoveryservices";
import rule from "../../../../policypack/rules/azure/compute/virtual-machine-backed-up";
import { describeRule } from "../../../support/describe-rule";

const machine = resource(VirtualMachine, { vmName: "signer", resourceGroupName: "rg" });
const item = (sourceResourceId: unknown, properties: object = {}) =>
  resource(ProtectedItem, { vaultName: "portal", properties: { sourceResourceId, ...properties } });
const ID = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/signer";

describeRule(rule, {
  compliant: {
    "an item of the vault": stack({ machine, item: item(ref("machine")) }),
    "an item that names the machine in plain text": stack({ machine, item: item(ID) }),
    "an id in capitals": stack({ machine, item: item(ID.toUpperCase()) }),
    "an item in the group of the vault, which is another": stack({
      machine,
      item: resource(ProtectedItem, {
        vaultName: "portal",
        resourceGroupName: "backups",
        properties: { sourceResourceId: ID },
      }),
    }),
    "a state in which backups are made": stack({
      machine,
      item: item(ref("machine"), { protectionState: "Protected" }),
    }),
    "one item of several": stack({
      machine,
      stopped: item(ref("machine"), { protectionState: "ProtectionStopped" }),
      item: item(ref("machine")),
    }),
  },
  violating: {
    nothing: stack({ machine }),
    "a backup that was stopped": stack({
      machine,
      item: item(ref("machine"), { protectionState: "protectionStopped" }),
    }),
    "a backup that was paused": stack({
      machine,
      item: item(ref("machine"), { protectionState: "ProtectionPaused" }),
    }),
    "a backup that was suspended": stack({
      machine,
      item: item(ref("machine"), { protectionState: "BackupsSuspended" }),
    }),
    "an item for a machine of another name": stack({
      machine,
      item: item(ID.replace("signer", "other")),
    }),
    "null instead of a machine": stack({ machine, item: item(null) }),
    "an item for another machine": stack({ machine, other: machine, item: item(ref("other")) }),
    "an item for a namesake in another group": stack({
      machine,
      item: item(ID.replace("/rg/", "/other/")),
    }),
  },
  inconclusive: {
    "a state known only after deployment": stack({
      machine,
      item: item(ref("machine"), { protectionState: unknown() }),
    }),
    "an item known only after deployment": stack({
      machine,
      item: resource(ProtectedItem, { vaultName: "portal", properties: unknown() }),
    }),
    "an item for a machine that comes from nowhere, hence perhaps this one": stack({
      machine,
      item: item(unknown()),
    }),
    "an item for one of two machines": stack({
      machine,
      other: machine,
      item: resource(ProtectedItem, {
        vaultName: "portal",
        properties: { sourceResourceId: ref("machine"), friendlyName: ref("other") },
      }),
    }),
  },
});
