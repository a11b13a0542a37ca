import { ContainerRegistry } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { addressRules, networkAcls } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  service(ContainerRegistry, "store", (registry, { survey }) => ({
    listens: tcp(443),
    open: [
      {
        access: registry.publicNetworkAccess,
        rules: networkAcls(
          addressRules(survey, {
            list: registry.networkRuleSet.ipRules,
            address: (rule) => rule.iPAddressOrRange,
            action: (rule) => rule.action,
          }),
          { defaultAction: registry.networkRuleSet.defaultAction, unset: "Allow" },
        ),
      },
    ],
  })),
];
