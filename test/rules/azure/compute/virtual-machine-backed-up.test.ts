import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/compute/virtual-machine-backed-up";
import { ProtectedItem, VirtualMachine } from "../../../../policypack/rules/azure/types";
import { describeRule } from "../../../support/describe-rule";

const machine = resource(VirtualMachine, { vmName: "signer", resourceGroupName: "rg" });
const item = (sourceResourceId: unknown) =>
  resource(ProtectedItem, { vaultName: "portal", properties: { sourceResourceId } });
const ID = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/signer";

describeRule(rule, {
  compliant: {
    "an item of the vault": stack({ machine, item: item(ref("machine")) }),
    "an item that names the machine in plain text": stack({ machine, item: item(ID) }),
  },
  violating: {
    nothing: stack({ machine }),
    "an item for another machine": stack({ machine, other: machine, item: item(ref("other")) }),
    "an item for a namesake in another group": stack({
      machine,
      item: item(ID.replace("/rg/", "/other/")),
    }),
  },
  inconclusive: {
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
