import type { RegionArgs as SsoAdminRegionArgs } from "@pulumi/aws/ssoadmin/region";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SsoAdminRegion = resourceType<Unwrap<SsoAdminRegionArgs>>(
  "aws:ssoadmin/region:Region",
  { names: [] },
);
