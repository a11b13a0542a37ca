import {
  type Checked,
  defineStackRule,
  EXAMPLE_ID,
  example,
  isAbsent,
  satisfies,
  some,
  unless,
} from "../../../core";
import { VirtualMachine } from "../../../resources/azure/compute";
import { ProtectedItem } from "../../../resources/azure/recoveryservices";

/** States in which a vault keeps the backups that there are and makes no more. */
const STOPPED = /^(ProtectionStopped|ProtectionPaused|BackupsSuspended)$/i;

export default defineStackRule(VirtualMachine, {
  id: "azure-compute-virtual-machine-backed-up",
  title: "Virtual machines are backed up in a recovery vault",
  rationale:
    "Without a backup apart from the machine, a failed disk, a mistake or an extortioner takes everything on it.",
  remediation:
    'Add a recoveryservices ProtectedItem with properties.protectedItemType "Microsoft.Compute/virtualMachines" and the id of the machine as properties.sourceResourceId.',
  category: "continuity",
  severity: "medium",
  references: ["https://learn.microsoft.com/azure/backup/backup-azure-vms-introduction"],
  check: (_, { attached }) =>
    some(attached(ProtectedItem, "properties.sourceResourceId"), ({ properties }) => {
      const { protectionState } = properties as Checked<{ readonly protectionState?: string }>;
      return unless(isAbsent(protectionState), () =>
        satisfies(
          protectionState,
          (state) => !STOPPED.test(state),
          "a state in which backups are made",
        ),
      );
    }),
  examples: {
    compliant: {
      inputs: { vmName: "signer" },
      attached: [
        example(ProtectedItem, {
          vaultName: "portal",
          properties: {
            protectedItemType: "Microsoft.Compute/virtualMachines",
            sourceResourceId: EXAMPLE_ID,
          },
        }),
      ],
    },
    violating: { inputs: { vmName: "signer" } },
  },
});
