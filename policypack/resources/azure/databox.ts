import type { JobArgs as DataBoxJobArgs } from "@pulumi/azure-native/databox/job";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DataBoxJob = resourceType<Unwrap<DataBoxJobArgs>>("azure-native:databox:Job", {
  names: [],
});
