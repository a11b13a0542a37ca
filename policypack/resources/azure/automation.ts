import type { AutomationAccountArgs } from "@pulumi/azure-native/automation/automationAccount";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AutomationAccount = resourceType<Unwrap<AutomationAccountArgs>>(
  "azure-native:automation:AutomationAccount",
  {
    names: ["automationAccountName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Automation/automationAccounts",
  },
);
