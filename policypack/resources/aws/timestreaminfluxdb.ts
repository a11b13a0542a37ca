import type { DbClusterArgs as TimestreaminfluxdbDbClusterArgs } from "@pulumi/aws/timestreaminfluxdb/dbCluster";
import type { DbInstanceArgs as TimestreaminfluxdbDbInstanceArgs } from "@pulumi/aws/timestreaminfluxdb/dbInstance";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const TimestreaminfluxdbDbInstance = resourceType<Unwrap<TimestreaminfluxdbDbInstanceArgs>>(
  "aws:timestreaminfluxdb/dbInstance:DbInstance",
);
export const TimestreaminfluxdbDbCluster = resourceType<Unwrap<TimestreaminfluxdbDbClusterArgs>>(
  "aws:timestreaminfluxdb/dbCluster:DbCluster",
);
