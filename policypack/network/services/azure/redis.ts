import { nodeOf } from "../../../core";
import { Redis, RedisFirewallRule } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import { firewallRules } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

const OVER_TLS = tcp(6380);
const EITHER = unionOfTraffic([tcp(6379), OVER_TLS]);

export const endpoints: readonly EndpointReader[] = [
  service(Redis, "store", (cache, reading) => {
    const { resource, survey } = reading;
    const rules = firewallRules(
      survey.referring(resource, Redis, RedisFirewallRule, "cacheName"),
      (rule) => ({ first: rule.startIP, last: rule.endIP }),
    );
    const { state, value } = nodeOf(cache.enableNonSslPort);
    return {
      listens: state === "absent" || value === false ? OVER_TLS : EITHER,
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
