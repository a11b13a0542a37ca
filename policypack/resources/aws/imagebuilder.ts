import type { DistributionConfigurationArgs as ImageBuilderDistributionConfigurationArgs } from "@pulumi/aws/imagebuilder/distributionConfiguration";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ImageBuilderDistributionConfiguration = resourceType<
  Unwrap<ImageBuilderDistributionConfigurationArgs>
>("aws:imagebuilder/distributionConfiguration:DistributionConfiguration", { names: [] });
