import type { InstanceArgs as ConnectInstanceArgs } from "@pulumi/aws/connect/instance";
import type { InstanceStorageConfigArgs as ConnectInstanceStorageConfigArgs } from "@pulumi/aws/connect/instanceStorageConfig";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ConnectInstance = resourceType<Unwrap<ConnectInstanceArgs>>(
  "aws:connect/instance:Instance",
  { names: ["instanceAlias"] },
);
export const ConnectInstanceStorageConfig = resourceType<Unwrap<ConnectInstanceStorageConfigArgs>>(
  "aws:connect/instanceStorageConfig:InstanceStorageConfig",
  { names: [] },
);
