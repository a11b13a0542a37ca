import { IotDpsResource } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { addressRules, everyoneElse } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/**
 * HTTPS and MQTT: learn.microsoft.com/azure/iot-dps/iot-dps-mqtt-support. The port of AMQP is not verified; it is that of
 * an IoT hub.
 */
const HTTPS_AND_MQTT = unionOfTraffic([tcp(443), tcp(8883)]);
const IOT = { certain: HTTPS_AND_MQTT, possible: unionOfTraffic([HTTPS_AND_MQTT, tcp(5671)]) };

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
