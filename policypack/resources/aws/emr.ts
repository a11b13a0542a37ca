import type { BlockPublicAccessConfigurationArgs as EmrBlockPublicAccessConfigurationArgs } from "@pulumi/aws/emr/blockPublicAccessConfiguration";
import type { ClusterArgs as EmrClusterArgs } from "@pulumi/aws/emr/cluster";
import type { SecurityConfigurationArgs as EmrSecurityConfigurationArgs } from "@pulumi/aws/emr/securityConfiguration";
import type { StudioArgs as EmrStudioArgs } from "@pulumi/aws/emr/studio";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EmrCluster = resourceType<Unwrap<EmrClusterArgs>>("aws:emr/cluster:Cluster");
export const EmrSecurityConfiguration = resourceType<Unwrap<EmrSecurityConfigurationArgs>>(
  "aws:emr/securityConfiguration:SecurityConfiguration",
);
export const EmrStudio = resourceType<Unwrap<EmrStudioArgs>>("aws:emr/studio:Studio");
export const EmrBlockPublicAccessConfiguration = resourceType<
  Unwrap<EmrBlockPublicAccessConfigurationArgs>
>("aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration", { names: [] });
