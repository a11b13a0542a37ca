import type { ClusterArgs as Cloudhsmv2ClusterArgs } from "@pulumi/aws/cloudhsmv2/cluster";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Cloudhsmv2Cluster = resourceType<Unwrap<Cloudhsmv2ClusterArgs>>(
  "aws:cloudhsmv2/cluster:Cluster",
  { names: [] },
);
