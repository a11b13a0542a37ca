import { isGiven, nodeOf } from "../../../core";
import { Redis, RedisFirewallRule } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import { firewallRules } from "../../azure/service-rules";
import type { Bounded } from "../../bounded";
import type { EndpointReader, Inputs } from "../../reader";
import { NO_TRAFFIC, type Traffic, tcp, unionOfTraffic } from "../../traffic";

/**
 * The cache, and the nodes of a cluster, which clients are sent on to; with TLS and without:
 * learn.microsoft.com/azure/azure-cache-for-redis/cache-how-to-premium-vnet, "Inbound port requirements", and
 * cache-how-to-premium-clustering.
 */
const OVER_TLS = tcp(6380);
const PLAIN = tcp(6379);
const NODES_OVER_TLS = tcp(15_000, 15_999);
const PLAIN_NODES = tcp(13_000, 13_999);

export const endpoints: readonly EndpointReader[] = [
  service(Redis, "store", (cache, reading) => {
    const { resource, survey } = reading;
    const rules = firewallRules(
      survey.referring(resource, Redis, RedisFirewallRule, "cacheName"),
      (rule) => ({ first: rule.startIP, last: rule.endIP }),
    );
    return {
      listens: listenedTo(cache),
      interfaces: interfacesIn(reading, { subnet: cache.subnetId }),
      // learn.microsoft.com/azure/azure-cache-for-redis/cache-network-isolation: a cache in a
      // subnet has no public endpoint; without any rule a firewall admits everyone.
      open: [
        {
          access: cache.publicNetworkAccess,
          unlessIn: cache.subnetId,
          ...(rules.length > 0 && { rules }),
        },
      ],
    };
  }),
];

/** Without TLS only where that is switched on; which of the nodes' ports there are depends on their number. */
function listenedTo({ enableNonSslPort, shardCount }: Inputs<typeof Redis>): Bounded<Traffic> {
  const { state, value } = nodeOf(enableNonSslPort);
  const mayBePlain = state !== "absent" && value !== false;
  const isCluster = isGiven(shardCount);
  return {
    certain: unionOfTraffic([OVER_TLS, value === true ? PLAIN : NO_TRAFFIC]),
    possible: unionOfTraffic([
      OVER_TLS,
      mayBePlain ? PLAIN : NO_TRAFFIC,
      isCluster ? NODES_OVER_TLS : NO_TRAFFIC,
      isCluster && mayBePlain ? PLAIN_NODES : NO_TRAFFIC,
    ]),
  };
}
