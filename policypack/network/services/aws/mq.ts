import { MqBroker } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { oneOf, ports } from "../../aws/port-traffic";
import { publicBy, publicDoor } from "../../aws/public-door";
import { type EndpointReader, endpoint } from "../../reader";
import { textOf } from "../../survey";
import type { Traffic } from "../../traffic";

/**
 * The console, then OpenWire, AMQP, STOMP, MQTT and WSS. Source: docs.aws.amazon.com/amazon-mq,
 * Amazon MQ for ActiveMQ brokers, Attributes.
 */
const ACTIVE_MQ = ports(8162, 61_617, 5671, 61_614, 8883, 61_619);
/** AMQP, then the console by two ports. Source: the same guide, Using Amazon MQ for RabbitMQ, Listener ports. */
const RABBIT_MQ = ports(5671, 443, 15_671);

export const endpoints: readonly EndpointReader[] = [
  endpoint(MqBroker, "store", (broker, reading) => {
    const engine = textOf(broker.engineType)?.toLowerCase();
    const listens = oneOf(portsOf(engine));
    const opening = publicBy(broker.publiclyAccessible);
    // A public broker of RabbitMQ is in a network of the service, behind no security group.
    const mayBeApart = engine !== "activemq" && opening !== undefined;
    const isApart = engine === "rabbitmq" && opening?.isCertain === true;
    return {
      listens,
      doors: mayBeApart ? [publicDoor(listens.possible, { ...opening, isCertain: isApart })] : [],
      interfaces: isApart
        ? []
        : interfacesIn(reading, {
            subnets: broker.subnetIds,
            hasDefault: true,
            securityGroups: [broker.securityGroups],
            publicBy: engine === "rabbitmq" ? undefined : opening,
          }),
    };
  }),
];

function portsOf(engine: string | undefined): readonly Traffic[] {
  switch (engine) {
    case "activemq":
      return [ACTIVE_MQ];
    case "rabbitmq":
      return [RABBIT_MQ];
    default:
      return [ACTIVE_MQ, RABBIT_MQ];
  }
}
