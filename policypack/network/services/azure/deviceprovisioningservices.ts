import { IotDpsResource } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { addressRules, everyoneElse } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/** learn.microsoft.com/azure/iot-dps/concepts-service: HTTPS, AMQP, MQTT. */
const IOT = unionOfTraffic([tcp(443), tcp(5671), tcp(8883)]);

export const endpoints: readonly EndpointReader[] = [
  service(IotDpsResource, "entry", ({ properties }, { survey }) => ({
    listens: IOT,
    open: [
      {
        access: properties.publicNetworkAccess,
        rules: everyoneElse(
          properties.ipFilterRules,
          addressRules(survey, {
            list: properties.ipFilterRules,
            address: (rule) => rule.ipMask,
            action: (rule) => rule.action,
          }),
        ),
      },
    ],
  })),
];
