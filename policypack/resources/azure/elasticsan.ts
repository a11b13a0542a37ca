import type { ElasticSanArgs } from "@pulumi/azure-native/elasticsan/elasticSan";
import type { VolumeGroupArgs as ElasticSanVolumeGroupArgs } from "@pulumi/azure-native/elasticsan/volumeGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ElasticSanVolumeGroup = resourceType<Unwrap<ElasticSanVolumeGroupArgs>>(
  "azure-native:elasticsan:VolumeGroup",
  {
    names: ["volumeGroupName"],
    within: ["resourceGroupName", "elasticSanName"],
    armType: "Microsoft.ElasticSan/elasticSans/volumeGroups",
  },
);
export const ElasticSan = resourceType<Unwrap<ElasticSanArgs>>(
  "azure-native:elasticsan:ElasticSan",
  {
    names: ["elasticSanName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.ElasticSan/elasticSans",
  },
);
