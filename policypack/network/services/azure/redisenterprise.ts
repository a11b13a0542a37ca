import { isGiven } from "../../../core";
import { RedisEnterprise, RedisEnterpriseDatabase } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import type { Bounded } from "../../bounded";
import type { EndpointReader, Inputs, Reading } from "../../reader";
import { numberOf, textOf } from "../../survey";
import { NO_TRAFFIC, type Traffic, tcp, unionOfTraffic } from "../../traffic";

/**
 * The database, and the nodes that clients are sent on to unless its clustering policy is another than OSSCluster, which
 * it is by default: learn.microsoft.com/answers, "What are the port requirements for Azure cache for redis enterprise",
 * and the SDK on Database.clusteringPolicy.
 */
const PORT = tcp(10_000);
const NODES = tcp(8500, 8599);

export const endpoints: readonly EndpointReader[] = [
  service(RedisEnterprise, "store", (cluster, reading) => ({
    listens: listenedTo(reading),
    // Newer versions of the API ask for the switch, older ones have none.
    open: [{ access: cluster.publicNetworkAccess, unset: "unread" }],
  })),
];

function listenedTo({ survey, resource }: Reading): Bounded<Traffic> {
  const all = survey
    .referring(resource, RedisEnterprise, RedisEnterpriseDatabase, "clusterName")
    .map(({ inputs, isCertain }) => {
      const { certain, possible } = portsOf(inputs);
      return { certain: isCertain ? certain : NO_TRAFFIC, possible };
    });
  return all.length === 0
    ? { certain: PORT, possible: unionOfTraffic([PORT, NODES]) }
    : {
        certain: unionOfTraffic(all.map(({ certain }) => certain)),
        possible: unionOfTraffic(all.map(({ possible }) => possible)),
      };
}

function portsOf({
  port,
  clusteringPolicy,
}: Inputs<typeof RedisEnterpriseDatabase>): Bounded<Traffic> {
  const number = numberOf(port);
  const own = number === undefined ? PORT : tcp(number);
  const isUnread = isGiven(port) && number === undefined;
  const policy = textOf(clusteringPolicy)?.toLowerCase() ?? "osscluster";
  return {
    certain: isUnread ? NO_TRAFFIC : own,
    possible: unionOfTraffic([
      isUnread ? tcp(0, 65_535) : own,
      policy === "osscluster" ? NODES : NO_TRAFFIC,
    ]),
  };
}
