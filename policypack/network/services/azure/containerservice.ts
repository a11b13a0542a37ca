import { type CheckedValue, isGiven, type Node, nodeOf } from "../../../core";
import { AgentPool, ContainerServiceFleet, ManagedCluster } from "../../../resources/azure";
import { INTERNET_ADDRESSES, PRIVATE_ADDRESSES } from "../../address-set";
import { interfacesIn } from "../../azure/placement";
import { privateSide } from "../../azure/private-endpoints";
import { type PublicEndpoint, service } from "../../azure/service-doors";
import { addressRules, everyone, everyoneUnlessListed, someone } from "../../azure/service-rules";
import { type Bounded, exactly } from "../../bounded";
import { type Filter, type FilterRule, selectorOf } from "../../filter";
import {
  type EndpointReader,
  endpoint,
  type Inputs,
  type OtherParts,
  type Reading,
} from "../../reader";
import { elementsOf, textOf } from "../../survey";
import type { Door, Interface } from "../../topology";
import {
  ALL_TRAFFIC,
  NO_TRAFFIC,
  type Traffic,
  tcp,
  trafficOf,
  unionOfTraffic,
} from "../../traffic";

const API = tcp(443);

export const endpoints: readonly EndpointReader[] = [
  service(ManagedCluster, "administration", (cluster, reading) => {
    const { apiServerAccessProfile: profile } = cluster;
    return {
      listens: API,
      interfaces: apiInterfaces(cluster, reading),
      others: poolsOf(cluster).map((pool) => nodesOf(pool, reading)),
      open: publicApi(profile.enablePrivateCluster, [
        {
          access: cluster.publicNetworkAccess,
          rules: everyoneUnlessListed(
            profile.authorizedIPRanges,
            addressRules<string>(reading.survey, {
              list: profile.authorizedIPRanges,
              address: (range) => range,
            }),
          ),
        },
      ]),
    };
  }),
  service(ContainerServiceFleet, "administration", ({ hubProfile }, reading) => {
    const { apiServerAccessProfile: profile } = hubProfile;
    // A fleet without a hub has no API of its own.
    return isGiven(hubProfile)
      ? {
          listens: API,
          interfaces: interfacesIn(reading, { subnet: profile.subnetId }),
          open: publicApi(profile.enablePrivateCluster, [{}]),
        }
      : undefined;
  }),
  endpoint(AgentPool, "host", nodesOf),
];

type Pool = Inputs<typeof AgentPool>;
/** What a pool says inside its cluster as well as beside it. */
type PoolSettings = Pick<
  Pool,
  "enableNodePublicIP" | "networkProfile" | "podSubnetID" | "vnetSubnetID"
>;

/** The pools that a cluster declares itself; a list that can't be read counts as one of which nothing is known. */
function poolsOf({
  agentPoolProfiles: list,
}: Inputs<typeof ManagedCluster>): readonly PoolSettings[] {
  return elementsOf(list) ?? [list as unknown as PoolSettings];
}

/** The nodes of a pool, with the pods on them. */
function nodesOf(pool: PoolSettings, reading: Reading): OtherParts {
  const { enableNodePublicIP, vnetSubnetID } = pool;
  const opened = hostPorts(pool.networkProfile.allowedHostPorts);
  const addresses = publicAddresses(enableNodePublicIP);
  return {
    role: "host",
    interfaces: [
      ...interfacesIn(reading, {
        subnet: vnetSubnetID,
        filters: [nodeFilter(nodeOf(vnetSubnetID), opened)],
        publicAddresses: addresses,
      }),
      ...interfacesIn(reading, { subnet: pool.podSubnetID }),
    ],
    // Without a subnet, AKS makes a network for its nodes that isn't in the stack.
    doors: isGiven(vnetSubnetID)
      ? []
      : addresses.map(({ hop }): Door => ({ hops: [hop], rules: [opened] })),
  };
}

/** The public API of a cluster; none where the cluster is private. */
function publicApi(
  isPrivate: CheckedValue<boolean>,
  open: readonly PublicEndpoint[],
): readonly PublicEndpoint[] {
  const node = nodeOf(isPrivate);
  if (node.value === true) return [];
  return node.state === "absent" || node.value === false
    ? open
    : open.map((one) => ({
        ...one,
        rules: [someone(node, "may leave the API of the cluster public")],
      }));
}

/** A private cluster has its API in its own subnet, or at a private endpoint in that of its nodes. */
function apiInterfaces(
  cluster: Inputs<typeof ManagedCluster>,
  reading: Reading,
): readonly Interface[] {
  const { apiServerAccessProfile: profile } = cluster;
  if (isGiven(profile.subnetId)) {
    return interfacesIn(reading, { subnet: profile.subnetId });
  }
  const isPrivate = nodeOf(profile.enablePrivateCluster);
  const [pool] = poolsOf(cluster);
  if (isPrivate.state === "absent" || isPrivate.value === false || pool === undefined) {
    return [];
  }
  return interfacesIn(reading, { subnet: pool.vnetSubnetID, isPrivateEndpoint: true }).map(
    (one) => ({
      ...one,
      subnet: privateSide(reading.survey, one.subnet),
      isCertain: one.isCertain && isPrivate.value === true,
    }),
  );
}

function publicAddresses(enableNodePublicIP: CheckedValue<boolean>): Interface["publicAddresses"] {
  const node = nodeOf(enableNodePublicIP);
  if (node.state === "absent" || node.value === false) return [];
  const hop = {
    node,
    does: "gives its nodes public addresses",
    isCertain: node.value === true,
    change: "set enableNodePublicIP to false",
  };
  return [{ family: "v4", hop, needsRoute: false }];
}

type HostPorts = Pool["networkProfile"]["allowedHostPorts"];

/**
 * AKS puts a security group of its own around its nodes, which lets in from the internet only the host ports that a
 * pool names: learn.microsoft.com/azure/aks/use-node-public-ips.
 */
function nodeFilter(subnet: Node, opened: FilterRule): Filter {
  const change =
    "let the network security group of this subnet admit only what is needed; associate one if there is none";
  const inside: FilterRule = {
    ...everyone(subnet, "leaves its nodes open to the networks around", change),
    remote: exactly(selectorOf(PRIVATE_ADDRESSES)),
  };
  const outwards = everyone(subnet, "lets its nodes send through this subnet", change);
  return {
    node: opened.node,
    inbound: [opened, inside],
    outbound: [outwards],
    isStateful: true,
    isWithinSubnet: true,
  };
}

/** The host ports that a pool opens to the internet. */
function hostPorts(ports: HostPorts): FilterRule {
  return {
    ...everyone(nodeOf(ports), "lets the internet in at these ports", "remove these ports"),
    remote: exactly(selectorOf(INTERNET_ADDRESSES)),
    traffic: portsOpened(ports),
  };
}

function portsOpened(ports: HostPorts): Bounded<Traffic> {
  const open = elementsOf(ports)?.map(({ portStart, portEnd, protocol }) => {
    const [start, end] = [nodeOf(portStart).value, nodeOf(portEnd).value];
    const name = textOf(protocol);
    return name !== undefined && typeof start === "number" && typeof end === "number"
      ? trafficOf(name, start, end)
      : undefined;
  });
  return open?.every((traffic) => traffic !== undefined)
    ? exactly(unionOfTraffic(open))
    : { certain: NO_TRAFFIC, possible: ALL_TRAFFIC };
}
