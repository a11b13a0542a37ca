import { DaxCluster, DaxSubnetGroup } from "../../../resources/aws";
import { oneOf, ports } from "../../aws/port-traffic";
import { wordOf } from "../../aws/settings";
import { interfacesInGroup } from "../../aws/store-placement";
import { type EndpointReader, endpoint } from "../../reader";
import type { Traffic } from "../../traffic";

/**
 * Source: docs.aws.amazon.com/amazondynamodb, Creating a DAX cluster, Configure security group inbound rules. That the
 * second takes nothing else: the same guide, DAX encryption in transit.
 */
const PLAIN = 8111;
const WITH_TLS = 9111;

/** DAX has no public addresses: it is asked from its VPC only. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(DaxCluster, "store", (cluster, reading) => ({
    listens: oneOf(portsOf(wordOf(cluster.clusterEndpointEncryptionType, "NONE"))),
    interfaces: interfacesInGroup(reading, {
      subnetGroup: cluster.subnetGroupName,
      types: [DaxSubnetGroup],
      securityGroups: [cluster.securityGroupIds],
    }),
  })),
];

/** A cluster with TLS takes nothing else. */
function portsOf(encryption: string | undefined): readonly Traffic[] {
  switch (encryption) {
    case "NONE":
      return [ports(PLAIN)];
    case "TLS":
      return [ports(WITH_TLS)];
    default:
      return [ports(PLAIN), ports(WITH_TLS)];
  }
}
