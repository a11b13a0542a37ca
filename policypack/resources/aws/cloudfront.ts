import type { DistributionArgs as CloudfrontDistributionArgs } from "@pulumi/aws/cloudfront/distribution";
import type { DistributionTenantArgs } from "@pulumi/aws/cloudfront/distributionTenant";
import type { KeyValueStoreArgs } from "@pulumi/aws/cloudfront/keyValueStore";
import type { MultitenantDistributionArgs } from "@pulumi/aws/cloudfront/multitenantDistribution";
import type { OriginAccessControlArgs } from "@pulumi/aws/cloudfront/originAccessControl";
import type { RealtimeLogConfigArgs } from "@pulumi/aws/cloudfront/realtimeLogConfig";
import type { VpcOriginArgs } from "@pulumi/aws/cloudfront/vpcOrigin";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CloudfrontDistribution = resourceType<Unwrap<CloudfrontDistributionArgs>>(
  "aws:cloudfront/distribution:Distribution",
  { names: [] },
);
export const MultitenantDistribution = resourceType<Unwrap<MultitenantDistributionArgs>>(
  "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
  { names: [] },
);
export const DistributionTenant = resourceType<Unwrap<DistributionTenantArgs>>(
  "aws:cloudfront/distributionTenant:DistributionTenant",
  { names: [] },
);
export const KeyValueStore = resourceType<Unwrap<KeyValueStoreArgs>>(
  "aws:cloudfront/keyValueStore:KeyValueStore",
);
export const RealtimeLogConfig = resourceType<Unwrap<RealtimeLogConfigArgs>>(
  "aws:cloudfront/realtimeLogConfig:RealtimeLogConfig",
);
export const OriginAccessControl = resourceType<Unwrap<OriginAccessControlArgs>>(
  "aws:cloudfront/originAccessControl:OriginAccessControl",
  { names: [] },
);
export const VpcOrigin = resourceType<Unwrap<VpcOriginArgs>>("aws:cloudfront/vpcOrigin:VpcOrigin", {
  names: [],
});
