import type { AggregateAuthorizationArgs } from "@pulumi/aws/cfg/aggregateAuthorization";
import type { ConfigurationAggregatorArgs } from "@pulumi/aws/cfg/configurationAggregator";
import type { ConformancePackArgs } from "@pulumi/aws/cfg/conformancePack";
import type { DeliveryChannelArgs } from "@pulumi/aws/cfg/deliveryChannel";
import type { OrganizationConformancePackArgs } from "@pulumi/aws/cfg/organizationConformancePack";
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
export const ConformancePack = resourceType<Unwrap<ConformancePackArgs>>(
  "aws:cfg/conformancePack:ConformancePack",
);
export const OrganizationConformancePack = resourceType<Unwrap<OrganizationConformancePackArgs>>(
  "aws:cfg/organizationConformancePack:OrganizationConformancePack",
);
