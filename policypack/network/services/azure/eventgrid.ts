import { EventGridDomain, EventGridNamespace, EventGridTopic } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { addressRules, everyoneUnlessListed } from "../../azure/service-rules";
import type { EndpointReader, Inputs, Reading } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

const HTTPS = tcp(443);
/** HTTPS and MQTT: learn.microsoft.com/azure/event-grid/mqtt-support. */
const WITH_MQTT = unionOfTraffic([HTTPS, tcp(8883)]);

export const endpoints: readonly EndpointReader[] = [
  service(EventGridTopic, "service", (topic, reading) => ({
    listens: HTTPS,
    open: [publisher(topic, reading)],
  })),
  service(EventGridDomain, "service", (domain, reading) => ({
    listens: HTTPS,
    open: [publisher(domain, reading)],
  })),
  service(EventGridNamespace, "entry", (namespace, reading) => ({
    listens: WITH_MQTT,
    open: [publisher(namespace, reading)],
  })),
];

type Publisher =
  | Inputs<typeof EventGridTopic>
  | Inputs<typeof EventGridDomain>
  | Inputs<typeof EventGridNamespace>;

/** Where events are sent to; without any rule everyone may: learn.microsoft.com/azure/event-grid/configure-firewall. */
function publisher({ publicNetworkAccess, inboundIpRules }: Publisher, { survey }: Reading) {
  return {
    access: publicNetworkAccess,
    rules: everyoneUnlessListed(
      inboundIpRules,
      addressRules(survey, {
        list: inboundIpRules,
        address: (rule) => rule.ipMask,
        action: (rule) => rule.action,
      }),
    ),
  };
}
