import { isGiven } from "../../../core";
import { IotHubResource } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { addressRules, everyoneElse, networkAcls } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/** learn.microsoft.com/azure/iot-hub/iot-hub-devguide-protocols */
const IOT = unionOfTraffic([tcp(443), tcp(5671), tcp(8883)]);

export const endpoints: readonly EndpointReader[] = [
  service(IotHubResource, "entry", ({ properties }, { survey }) => {
    const { networkRuleSets, ipFilterRules } = properties;
    return {
      listens: IOT,
      open: [
        {
          access: properties.publicNetworkAccess,
          rules: isGiven(networkRuleSets)
            ? networkAcls(
                addressRules(survey, {
                  list: networkRuleSets.ipRules,
                  address: (rule) => rule.ipMask,
                  action: (rule) => rule.action,
                }),
                { defaultAction: networkRuleSets.defaultAction, unset: "Deny" },
              )
            : // The rules of before decide in their order, and leave the rest in.
              everyoneElse(
                ipFilterRules,
                addressRules(survey, {
                  list: ipFilterRules,
                  address: (rule) => rule.ipMask,
                  action: (rule) => rule.action,
                }),
              ),
        },
      ],
    };
  }),
];
