import type { ClusterArgs as RedshiftClusterArgs } from "@pulumi/aws/redshift/cluster";
import type { DataShareAuthorizationArgs as RedshiftDataShareAuthorizationArgs } from "@pulumi/aws/redshift/dataShareAuthorization";
import type { DataShareConsumerAssociationArgs as RedshiftDataShareConsumerAssociationArgs } from "@pulumi/aws/redshift/dataShareConsumerAssociation";
import type { EndpointAccessArgs as RedshiftEndpointAccessArgs } from "@pulumi/aws/redshift/endpointAccess";
import type { EndpointAuthorizationArgs as RedshiftEndpointAuthorizationArgs } from "@pulumi/aws/redshift/endpointAuthorization";
import type { IntegrationArgs as RedshiftIntegrationArgs } from "@pulumi/aws/redshift/integration";
import type { SnapshotCopyArgs as RedshiftSnapshotCopyArgs } from "@pulumi/aws/redshift/snapshotCopy";
import type { SnapshotCopyGrantArgs as RedshiftSnapshotCopyGrantArgs } from "@pulumi/aws/redshift/snapshotCopyGrant";
import type { SubnetGroupArgs as RedshiftSubnetGroupArgs } from "@pulumi/aws/redshift/subnetGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RedshiftCluster = resourceType<Unwrap<RedshiftClusterArgs>>(
  "aws:redshift/cluster:Cluster",
  { names: ["clusterIdentifier"] },
);
export const RedshiftDataShareAuthorization = resourceType<
  Unwrap<RedshiftDataShareAuthorizationArgs>
>("aws:redshift/dataShareAuthorization:DataShareAuthorization", { names: [] });
export const RedshiftDataShareConsumerAssociation = resourceType<
  Unwrap<RedshiftDataShareConsumerAssociationArgs>
>("aws:redshift/dataShareConsumerAssociation:DataShareConsumerAssociation", { names: [] });
export const RedshiftEndpointAuthorization = resourceType<
  Unwrap<RedshiftEndpointAuthorizationArgs>
>("aws:redshift/endpointAuthorization:EndpointAuthorization", { names: [] });
export const RedshiftIntegration = resourceType<Unwrap<RedshiftIntegrationArgs>>(
  "aws:redshift/integration:Integration",
  { names: ["integrationName"] },
);
export const RedshiftSnapshotCopy = resourceType<Unwrap<RedshiftSnapshotCopyArgs>>(
  "aws:redshift/snapshotCopy:SnapshotCopy",
  { names: [] },
);
export const RedshiftSnapshotCopyGrant = resourceType<Unwrap<RedshiftSnapshotCopyGrantArgs>>(
  "aws:redshift/snapshotCopyGrant:SnapshotCopyGrant",
  { names: ["snapshotCopyGrantName"] },
);
export const RedshiftSubnetGroup = resourceType<Unwrap<RedshiftSubnetGroupArgs>>(
  "aws:redshift/subnetGroup:SubnetGroup",
);
export const RedshiftEndpointAccess = resourceType<Unwrap<RedshiftEndpointAccessArgs>>(
  "aws:redshift/endpointAccess:EndpointAccess",
  { names: ["endpointName"] },
);
