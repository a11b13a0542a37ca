import { MemorydbCluster, MemorydbSubnetGroup } from "../../../resources/aws";
import { listensOn } from "../../aws/port-traffic";
import { interfacesInGroup } from "../../aws/store-placement";
import { type EndpointReader, endpoint } from "../../reader";

/** Source: docs.aws.amazon.com/memorydb, API reference, CreateCluster, Port. */
const PORT = 6379;

/** MemoryDB has no public addresses: docs.aws.amazon.com/memorydb, Access patterns. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(MemorydbCluster, "store", (cluster, reading) => ({
    listens: listensOn(cluster.port, PORT),
    interfaces: interfacesInGroup(reading, {
      subnetGroup: cluster.subnetGroupName,
      types: [MemorydbSubnetGroup],
      securityGroups: [cluster.securityGroupIds],
    }),
  })),
];
