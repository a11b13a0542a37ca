import type { DatabaseArgs as AthenaDatabaseArgs } from "@pulumi/aws/athena/database";
import type { WorkgroupArgs as AthenaWorkgroupArgs } from "@pulumi/aws/athena/workgroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AthenaDatabase = resourceType<Unwrap<AthenaDatabaseArgs>>(
  "aws:athena/database:Database",
);
export const AthenaWorkgroup = resourceType<Unwrap<AthenaWorkgroupArgs>>(
  "aws:athena/workgroup:Workgroup",
);
