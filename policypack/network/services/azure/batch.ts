import { type Checked, type InputsOf, isGiven, nodeOf } from "../../../core";
import { BatchAccount, BatchPool } from "../../../resources/azure";
import type { Flag } from "../../azure/flags";
import { interfacesIn } from "../../azure/placement";
import { inOrder } from "../../azure/rule-order";
import { service } from "../../azure/service-doors";
import {
  addressRule,
  addressRules,
  everyoneElse,
  networkAcls,
  someone,
  withAction,
} from "../../azure/service-rules";
import { namesSubnet } from "../../azure/subnets";
import { exitOutside, lentBy, placedBy } from "../../azure/ways-out";
import { exactly } from "../../bounded";
import type { RuleList } from "../../filter";
import { intersect } from "../../intervals";
import { type EndpointReader, endpoint, type Reading } from "../../reader";
import { elementsOf, numberOf, type Survey, textOf } from "../../survey";
import type { Door } from "../../topology";
import { ALL_TRAFFIC, NO_TRAFFIC, tcp, trafficOf, unionOfTraffic } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  service(BatchAccount, "service", (account, { survey }) => ({
    listens: tcp(443),
    open: [
      {
        access: account.publicNetworkAccess,
        rules: networkAcls(
          addressRules(survey, {
            list: account.networkProfile.accountAccess.ipRules,
            address: (rule) => rule.value,
          }),
          { defaultAction: account.networkProfile.accountAccess.defaultAction, unset: "Allow" },
        ),
      },
    ],
  })),
  endpoint(BatchPool, "host", ({ networkConfiguration }, reading) => {
    const { subnetId, publicIPAddressConfiguration } = networkConfiguration;
    const isPublic = hasPublicAddresses(networkConfiguration);
    const isInside = namesSubnet(reading.survey, subnetId);
    return {
      interfaces: interfacesIn(reading, {
        subnet: subnetId,
        lenders: lentBy(nodeOf(publicIPAddressConfiguration.provision), GIVES_ADDRESSES, isPublic),
      }),
      doors: poolDoors(networkConfiguration, reading),
      ...exitOutside({
        node: nodeOf(subnetId),
        // Without public addresses a pool needs a network to get out of.
        isInside: isInside === "no" && isPublic !== "yes" ? "perhaps" : isInside,
        change: placedBy("networkConfiguration.subnetId"),
      }),
    };
  }),
];

const GIVES_ADDRESSES = "gives its nodes public addresses";

/**
 * Whether nodes have public addresses, by which they also go out: they do by default, as
 * learn.microsoft.com/azure/batch/simplified-node-communication-pool-no-public-ip says.
 */
function hasPublicAddresses({ publicIPAddressConfiguration }: Checked<PoolNetwork>): Flag {
  const { provision } = publicIPAddressConfiguration;
  if (nodeOf(provision).state === "absent") return "yes";
  const said = textOf(provision)?.toLowerCase();
  if (said === undefined) return "perhaps";
  return said === "nopublicipaddresses" ? "no" : "yes";
}

const REMOTE_ACCESS = unionOfTraffic([tcp(22), tcp(3389)]);

type PoolNetwork = NonNullable<InputsOf<typeof BatchPool>["networkConfiguration"]>;
type NatPool = NonNullable<
  NonNullable<PoolNetwork["endpointConfiguration"]>["inboundNatPools"]
>[number];

/**
 * Nodes with public addresses stand behind a load balancer of Batch, which lets in what the endpoint configuration
 * names; without one, remote access is open in pools of the classic kind:
 * learn.microsoft.com/azure/batch/pool-endpoint-configuration.
 */
function poolDoors(network: Checked<PoolNetwork>, { survey }: Reading): readonly Door[] {
  const isPublic = hasPublicAddresses(network);
  if (isPublic === "no") return [];
  const hop = {
    node: nodeOf(network.publicIPAddressConfiguration.provision),
    does: GIVES_ADDRESSES,
    isCertain: isPublic === "yes",
    change: "set publicIPAddressConfiguration.provision to NoPublicIPAddresses",
  };
  const pools = network.endpointConfiguration.inboundNatPools;
  if (!isGiven(pools)) {
    const unsaid = someone(nodeOf(network.endpointConfiguration), "leaves remote access as it is");
    return [
      {
        hops: [hop],
        rules: [{ ...unsaid, traffic: { certain: NO_TRAFFIC, possible: REMOTE_ACCESS } }],
      },
    ];
  }
  const elements = elementsOf(pools);
  const rules = elements?.flatMap((pool) => natRules(survey, pool)) ?? [someone(nodeOf(pools))];
  return [{ hops: [hop], rules }];
}

/** A pool of NAT ports, with its own rules in the order of their priorities; who is in none gets in. */
function natRules(survey: Survey, pool: Checked<NatPool>): RuleList {
  const port = numberOf(pool.backendPort);
  const ofPort =
    port === undefined ? undefined : trafficOf(textOf(pool.protocol) ?? "tcp", port, port);
  const traffic =
    ofPort === undefined ? { certain: NO_TRAFFIC, possible: ALL_TRAFFIC } : exactly(ofPort);
  const own = elementsOf(pool.networkSecurityGroupRules);
  const rules =
    own === undefined
      ? [someone(nodeOf(pool.networkSecurityGroupRules))]
      : inOrder(
          own.map(({ sourceAddressPrefix, access, priority }) => ({
            rule: withAction(addressRule(survey, sourceAddressPrefix), access),
            priority: numberOf(priority),
          })),
        );
  return everyoneElse(pool.networkSecurityGroupRules, rules).map((rule) => ({
    ...rule,
    traffic: {
      certain: intersect(rule.traffic.certain, traffic.certain),
      possible: traffic.possible,
    },
  }));
}
