import { isGiven, nodeOf } from "../../../core";
import { MemorydbCluster, MemorydbSubnetGroup } from "../../../resources/aws";
import { listensOn } from "../../aws/port-traffic";
import { interfacesInGroup } from "../../aws/store-placement";
import { takingOnly } from "../../one-way";
import { type EndpointReader, endpoint } from "../../reader";

/** Source: docs.aws.amazon.com/memorydb, API reference, CreateCluster, Port. */
const PORT = 6379;

/**
 * MemoryDB has no public addresses: docs.aws.amazon.com/memorydb, Access patterns. It opens no connections, because the
 * commands that would make it do so are restricted: the same guide, Restricted commands. How clusters of several
 * regions get to each other isn't documented.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(MemorydbCluster, "store", (cluster, reading) => {
    const interfaces = interfacesInGroup(reading, {
      subnetGroup: cluster.subnetGroupName,
      types: [MemorydbSubnetGroup],
      securityGroups: [cluster.securityGroupIds],
    });
    return {
      listens: listensOn(cluster.port, PORT),
      interfaces: isGiven(cluster.multiRegionClusterName)
        ? interfaces
        : takingOnly(interfaces, nodeOf(cluster.subnetGroupName)),
    };
  }),
];
