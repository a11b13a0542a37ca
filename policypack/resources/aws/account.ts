import type { RegionArgs as AccountRegionArgs } from "@pulumi/aws/account/region";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AccountRegion = resourceType<Unwrap<AccountRegionArgs>>("aws:account/region:Region", {
  names: [],
});
