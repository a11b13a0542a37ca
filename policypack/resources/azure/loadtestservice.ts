import type { LoadTestArgs } from "@pulumi/azure-native/loadtestservice/loadTest";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LoadTest = resourceType<Unwrap<LoadTestArgs>>(
  "azure-native:loadtestservice:LoadTest",
  {
    names: ["loadTestName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.LoadTestService/loadTests",
  },
);
