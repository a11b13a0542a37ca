import type { InstanceArgs as WeightsAndBiasesInstanceArgs } from "@pulumi/azure-native/weightsandbiases/instance";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const WeightsAndBiasesInstance = resourceType<Unwrap<WeightsAndBiasesInstanceArgs>>(
  "azure-native:weightsandbiases:Instance",
  { names: [] },
);
