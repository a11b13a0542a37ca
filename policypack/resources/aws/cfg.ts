import type { AggregateAuthorizationArgs } from "@pulumi/aws/cfg/aggregateAuthorization";
import type { ConfigurationAggregatorArgs } from "@pulumi/aws/cfg/configurationAggregator";
import type { DeliveryChannelArgs } from "@pulumi/aws/cfg/deliveryChannel";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ConfigurationAggregator = resourceType<Unwrap<ConfigurationAggregatorArgs>>(
  "aws:cfg/configurationAggregator:ConfigurationAggregator",
  { names: [] },
);
export const AggregateAuthorization = resourceType<Unwrap<AggregateAuthorizationArgs>>(
  "aws:cfg/aggregateAuthorization:AggregateAuthorization",
  { names: [] },
);
export const DeliveryChannel = resourceType<Unwrap<DeliveryChannelArgs>>(
  "aws:cfg/deliveryChannel:DeliveryChannel",
  { names: [] },
);
