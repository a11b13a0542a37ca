import type { ServiceArgs as ServiceDiscoveryServiceArgs } from "@pulumi/aws/servicediscovery/service";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ServiceDiscoveryService = resourceType<Unwrap<ServiceDiscoveryServiceArgs>>(
  "aws:servicediscovery/service:Service",
  { names: ["name"] },
);
