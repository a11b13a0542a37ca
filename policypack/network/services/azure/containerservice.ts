import { type CheckedValue, isGiven, type Node, nodeOf } from "../../../core";
import { AgentPool, ContainerServiceFleet, ManagedCluster } from "../../../resources/azure";
import { INTERNET_ADDRESSES } from "../../address-set";
import type { Flag } from "../../azure/flags";
import { managedNodes } from "../../azure/managed-nodes";
import { interfacesIn } from "../../azure/placement";
import { privateSide } from "../../azure/private-endpoints";
import { type PublicEndpoint, service } from "../../azure/service-doors";
import { addressRules, everyone, everyoneUnlessListed, someone } from "../../azure/service-rules";
import { namesSubnet } from "../../azure/subnets";
import { exitOutside, type FreeExit, lentByBalancer, placedBy } from "../../azure/ways-out";
import { type Bounded, exactly } from "../../bounded";
import { type FilterRule, selectorOf } from "../../filter";
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
    const egress = egressOf(cluster);
    return {
      listens: API,
      interfaces: apiInterfaces(cluster, reading),
      others: poolsOf(cluster).map((pool) => nodesOf(pool, egress, reading)),
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
  endpoint(AgentPool, "host", (pool, reading) => {
    const cluster = reading.survey.target(pool.resourceName, ManagedCluster);
    const egress = cluster ? egressOf(cluster.inputs) : unread(nodeOf(pool.resourceName));
    return { ...nodesOf(pool, egress, reading), partOf: cluster?.resource };
  }),
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

/** What a cluster has AKS make for its nodes to go out by. */
interface Egress {
  /** Where the cluster says it. */
  readonly node: Node;
  /** Whether nodes in a network of one's own are lent a public address. */
  readonly lends: Flag;
  /** Whether the network that AKS makes for the others leads to the internet. */
  readonly leads: Flag;
}

/**
 * learn.microsoft.com/azure/aks/egress-outboundtype. NAT gateways that AKS makes are for networks that it makes; where
 * it makes nothing, the subnet decides, and networks that it makes have at most the default outbound access of Azure.
 * With `block`, which is for such networks, AKS lets nothing out:
 * learn.microsoft.com/azure/aks/concepts-network-isolated.
 */
const EGRESS: ReadonlyMap<string, Omit<Egress, "node">> = new Map([
  ["loadbalancer", { lends: "yes", leads: "yes" }],
  ["managednatgateway", { lends: "perhaps", leads: "yes" }],
  ["managednatgatewayv2", { lends: "perhaps", leads: "yes" }],
  ["userassignednatgateway", { lends: "no", leads: "perhaps" }],
  ["userdefinedrouting", { lends: "no", leads: "perhaps" }],
  ["none", { lends: "no", leads: "perhaps" }],
  ["block", { lends: "no", leads: "no" }],
]);

function unread(node: Node): Egress {
  return { node, lends: "perhaps", leads: "perhaps" };
}

function egressOf({ networkProfile, sku }: Inputs<typeof ManagedCluster>): Egress {
  const { outboundType, loadBalancerSku } = networkProfile;
  const node = nodeOf(outboundType);
  // The default is that of clusters with a Standard load balancer which aren't of the kind Automatic.
  const isUsual = isUnlessSaid(loadBalancerSku, "standard") && isUnlessSaid(sku.name, "base");
  const unset = isUsual ? "loadbalancer" : undefined;
  const said = node.state === "absent" ? unset : textOf(outboundType)?.toLowerCase();
  const known = said === undefined ? undefined : EGRESS.get(said);
  return known === undefined ? unread(node) : { node, ...known };
}

/** Whether a setting has its default, by itself or because it says so. */
function isUnlessSaid(setting: CheckedValue<string>, otherwise: string): boolean {
  return nodeOf(setting).state === "absent" || textOf(setting)?.toLowerCase() === otherwise;
}

/** The nodes of a pool, with the pods on them. */
function nodesOf(pool: PoolSettings, egress: Egress, reading: Reading): OtherParts {
  const { enableNodePublicIP, vnetSubnetID } = pool;
  const lenders = lentByBalancer(egress.node, egress.lends);
  const opened = hostPorts(pool.networkProfile.allowedHostPorts);
  const addresses = publicAddresses(enableNodePublicIP);
  return {
    role: "host",
    interfaces: [
      ...interfacesIn(reading, {
        subnet: vnetSubnetID,
        filters: [managedNodes(nodeOf(vnetSubnetID), opened)],
        publicAddresses: addresses,
        lenders,
      }),
      ...interfacesIn(reading, {
        subnet: pool.podSubnetID,
        // Pods may leave by the addresses of their nodes.
        lenders: lenders.map((hop) => ({ ...hop, isCertain: false })),
      }),
    ],
    // Without a subnet, AKS makes a network for its nodes that isn't in the stack.
    doors: isGiven(vnetSubnetID)
      ? []
      : addresses.map(({ hop }): Door => ({ hops: [hop], rules: [opened] })),
    ...exitOfNodes(vnetSubnetID, egress, reading),
  };
}

/** The way out of nodes that are in a network which AKS makes. */
function exitOfNodes(subnet: CheckedValue<string>, { leads }: Egress, reading: Reading): FreeExit {
  if (leads === "no") return {};
  const isInside = namesSubnet(reading.survey, subnet);
  return exitOutside({
    node: nodeOf(subnet),
    isInside: isInside === "no" && leads === "perhaps" ? "perhaps" : isInside,
    change: `${placedBy("vnetSubnetID")}, and outboundType to userDefinedRouting`,
  });
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
 * The host ports that a pool opens to the internet. AKS puts a security group of its own around its nodes, which lets
 * in nothing else from there: learn.microsoft.com/azure/aks/use-node-public-ips.
 */
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
