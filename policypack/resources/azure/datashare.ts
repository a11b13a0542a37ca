import type { AccountArgs as DataShareAccountArgs } from "@pulumi/azure-native/datashare/account";
import type { InvitationArgs as DataShareInvitationArgs } from "@pulumi/azure-native/datashare/invitation";
import type { ShareSubscriptionArgs as DataShareSubscriptionArgs } from "@pulumi/azure-native/datashare/shareSubscription";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DataShareInvitation = resourceType<Unwrap<DataShareInvitationArgs>>(
  "azure-native:datashare:Invitation",
  { names: [] },
);
export const DataShareSubscription = resourceType<Unwrap<DataShareSubscriptionArgs>>(
  "azure-native:datashare:ShareSubscription",
  { names: ["shareSubscriptionName"], within: ["resourceGroupName", "accountName"] },
);
export const DataShareAccount = resourceType<Unwrap<DataShareAccountArgs>>(
  "azure-native:datashare:Account",
  {
    names: ["accountName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DataShare/accounts",
  },
);
