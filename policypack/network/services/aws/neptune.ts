import { isGiven } from "../../../core";
import { NeptuneCluster, NeptuneClusterInstance } from "../../../resources/aws";
import { joinTraffic, listensOn } from "../../aws/port-traffic";
import { publicBy } from "../../aws/public-door";
import {
  DATABASE_SUBNET_GROUPS,
  interfacesBy,
  interfacesInGroup,
  referredTo,
} from "../../aws/store-placement";
import { type EndpointReader, endpoint, type Inputs, type Reading } from "../../reader";
import type { Hop, Interface } from "../../topology";

/** Source: docs.aws.amazon.com/neptune, API reference, CreateDBCluster, Port. */
const PORT = 8182;

type Cluster = Inputs<typeof NeptuneCluster>;

export const endpoints: readonly EndpointReader[] = [
  endpoint(NeptuneCluster, "store", (cluster, reading) => ({
    listens: listensOn(cluster.port, PORT),
    interfaces: clusterIn(cluster, reading),
  })),
  endpoint(NeptuneClusterInstance, "store", (instance, reading) => {
    const clusters = referredTo(reading.survey, instance.clusterIdentifier, NeptuneCluster);
    return {
      partOf: reading.survey.target(instance.clusterIdentifier, NeptuneCluster)?.resource,
      listens: isGiven(instance.port)
        ? listensOn(instance.port)
        : joinTraffic(clusters.map(({ inputs }) => listensOn(inputs.port, PORT))),
      interfaces: interfacesBy(clusters, (cluster) =>
        clusterIn(cluster, reading, publicBy(instance.publiclyAccessible)),
      ),
    };
  }),
];

/** All members of a cluster are in its subnet group, behind its security groups. */
function clusterIn(cluster: Cluster, reading: Reading, hop?: Hop): readonly Interface[] {
  return interfacesInGroup(reading, {
    subnetGroup: cluster.neptuneSubnetGroupName,
    types: DATABASE_SUBNET_GROUPS,
    securityGroups: [cluster.vpcSecurityGroupIds],
    publicBy: hop,
  });
}
