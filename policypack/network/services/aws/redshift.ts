import {
  RedshiftCluster,
  RedshiftEndpointAccess,
  RedshiftSubnetGroup,
} from "../../../resources/aws";
import { joinTraffic, listensOn } from "../../aws/port-traffic";
import { publicBy } from "../../aws/public-door";
import { interfacesInGroup, referredTo } from "../../aws/store-placement";
import { type EndpointReader, endpoint } from "../../reader";

/** Source: docs.aws.amazon.com/redshift, API reference, CreateCluster, Port. */
const PORT = 5439;

export const endpoints: readonly EndpointReader[] = [
  endpoint(RedshiftCluster, "store", (cluster, reading) => ({
    listens: listensOn(cluster.port, PORT),
    interfaces: interfacesInGroup(reading, {
      subnetGroup: cluster.clusterSubnetGroupName,
      types: [RedshiftSubnetGroup],
      securityGroups: [cluster.vpcSecurityGroupIds],
      publicBy: publicBy(cluster.publiclyAccessible),
    }),
  })),
  // An endpoint that Redshift manages shows a cluster in another VPC, never in public.
  endpoint(RedshiftEndpointAccess, "store", (access, reading) => ({
    listens: joinTraffic(
      referredTo(reading.survey, access.clusterIdentifier, RedshiftCluster).map(({ inputs }) =>
        listensOn(inputs.port, PORT),
      ),
    ),
    interfaces: interfacesInGroup(reading, {
      subnetGroup: access.subnetGroupName,
      types: [RedshiftSubnetGroup],
      securityGroups: [access.vpcSecurityGroupIds],
    }),
  })),
];
