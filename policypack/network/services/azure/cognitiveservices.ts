import { nodeOf } from "../../../core";
import { CognitiveServicesAccount } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import { addressRules, networkAcls, subnetRules } from "../../azure/service-rules";
import { outwardsOnly } from "../../one-way";
import type { EndpointReader } from "../../reader";
import { elementsOf } from "../../survey";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  service(CognitiveServicesAccount, "service", ({ properties }, reading) => ({
    listens: tcp(443),
    // Agents send through the subnets that they are injected in; nobody reaches them there.
    interfaces: (elementsOf(properties.networkInjections) ?? []).flatMap(({ subnetArmId }) =>
      interfacesIn(reading, {
        subnet: subnetArmId,
        filters: [
          outwardsOnly({
            node: nodeOf(subnetArmId),
            does: "lets its agents send through this subnet",
          }),
        ],
      }),
    ),
    open: [
      {
        access: properties.publicNetworkAccess,
        rules: networkAcls(
          [
            ...addressRules(reading.survey, {
              list: properties.networkAcls.ipRules,
              address: (rule) => rule.value,
            }),
            ...subnetRules(
              reading.survey,
              properties.networkAcls.virtualNetworkRules,
              (rule) => rule.id,
            ),
          ],
          { defaultAction: properties.networkAcls.defaultAction, unset: "Allow" },
        ),
      },
    ],
  })),
];
