import { StorageAccount } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { addressRules, networkAcls, subnetRules } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  service(StorageAccount, "store", (account, { survey }) => ({
    listens: tcp(443),
    open: [
      {
        access: account.publicNetworkAccess,
        rules: networkAcls(
          [
            ...addressRules(survey, {
              list: account.networkRuleSet.ipRules,
              address: (rule) => rule.iPAddressOrRange,
            }),
            ...subnetRules(
              survey,
              account.networkRuleSet.virtualNetworkRules,
              (rule) => rule.virtualNetworkResourceId,
            ),
          ],
          { defaultAction: account.networkRuleSet.defaultAction, unset: "Allow" },
        ),
      },
    ],
  })),
];
