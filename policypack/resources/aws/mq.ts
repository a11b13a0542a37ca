import type { BrokerArgs as MqBrokerArgs } from "@pulumi/aws/mq/broker";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const MqBroker = resourceType<Unwrap<MqBrokerArgs>>("aws:mq/broker:Broker", {
  names: ["brokerName"],
});
