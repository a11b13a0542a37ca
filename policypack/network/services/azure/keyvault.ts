import { ManagedHsm, Vault } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { addressRules, networkAcls, subnetRules } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  service(Vault, "service", ({ properties }, { survey }) => ({
    listens: tcp(443),
    open: [
      {
        access: properties.publicNetworkAccess,
        rules: networkAcls(
          [
            ...addressRules(survey, {
              list: properties.networkAcls.ipRules,
              address: (rule) => rule.value,
            }),
            ...subnetRules(survey, properties.networkAcls.virtualNetworkRules, (rule) => rule.id),
          ],
          { defaultAction: properties.networkAcls.defaultAction, unset: "Allow" },
        ),
      },
    ],
  })),
  service(ManagedHsm, "service", ({ properties }, { survey }) => ({
    listens: tcp(443),
    open: [
      {
        access: properties.publicNetworkAccess,
        rules: networkAcls(
          addressRules(survey, {
            list: properties.networkAcls.ipRules,
            address: (rule) => rule.value,
          }),
          { defaultAction: properties.networkAcls.defaultAction, unset: "Allow" },
        ),
      },
    ],
  })),
];
