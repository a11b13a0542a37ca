import type { DatabaseArgs as LightsailDatabaseArgs } from "@pulumi/aws/lightsail/database";
import type { InstanceArgs as LightsailInstanceArgs } from "@pulumi/aws/lightsail/instance";
import type { InstancePublicPortsArgs as LightsailInstancePublicPortsArgs } from "@pulumi/aws/lightsail/instancePublicPorts";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LightsailDatabase = resourceType<Unwrap<LightsailDatabaseArgs>>(
  "aws:lightsail/database:Database",
  { names: ["relationalDatabaseName"] },
);
export const LightsailInstance = resourceType<Unwrap<LightsailInstanceArgs>>(
  "aws:lightsail/instance:Instance",
);
export const LightsailInstancePublicPorts = resourceType<Unwrap<LightsailInstancePublicPortsArgs>>(
  "aws:lightsail/instancePublicPorts:InstancePublicPorts",
  { names: [] },
);
