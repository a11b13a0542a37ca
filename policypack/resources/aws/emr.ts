import type { BlockPublicAccessConfigurationArgs as EmrBlockPublicAccessConfigurationArgs } from "@pulumi/aws/emr/blockPublicAccessConfiguration";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EmrBlockPublicAccessConfiguration = resourceType<
  Unwrap<EmrBlockPublicAccessConfigurationArgs>
>("aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration", { names: [] });
