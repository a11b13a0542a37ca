import type { LedgerArgs as ConfidentialLedgerArgs } from "@pulumi/azure-native/confidentialledger/ledger";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ConfidentialLedger = resourceType<Unwrap<ConfidentialLedgerArgs>>(
  "azure-native:confidentialledger:Ledger",
  {
    names: ["ledgerName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.ConfidentialLedger/ledgers",
  },
);
