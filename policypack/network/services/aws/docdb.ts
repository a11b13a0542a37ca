import { DocdbCluster, DocdbElasticCluster } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { listensOn, ports } from "../../aws/port-traffic";
import { DATABASE_SUBNET_GROUPS, interfacesInGroup } from "../../aws/store-placement";
import { type EndpointReader, endpoint } from "../../reader";

/**
 * Source: docs.aws.amazon.com/code-library, Getting started with Amazon DocumentDB. It has no public addresses:
 * docs.aws.amazon.com/documentdb, Connecting from outside an Amazon VPC.
 */
const PORT = 27_017;

export const endpoints: readonly EndpointReader[] = [
  endpoint(DocdbCluster, "store", (cluster, reading) => ({
    listens: listensOn(cluster.port, PORT),
    interfaces: interfacesInGroup(reading, {
      subnetGroup: cluster.dbSubnetGroupName,
      types: DATABASE_SUBNET_GROUPS,
      securityGroups: [cluster.vpcSecurityGroupIds],
    }),
  })),
  endpoint(DocdbElasticCluster, "store", (cluster, reading) => ({
    listens: ports(PORT),
    interfaces: interfacesIn(reading, {
      subnets: cluster.subnetIds,
      hasDefault: true,
      securityGroups: [cluster.vpcSecurityGroupIds],
    }),
  })),
];
