import {
  type Checked,
  type CheckedValue,
  checkedOf,
  childOf,
  isGiven,
  nodeOf,
} from "../../../core";
import { MskCluster, MskServerlessCluster } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { ports } from "../../aws/port-traffic";
import { switchOf, wordOf } from "../../aws/settings";
import type { Bounded } from "../../bounded";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { elementsOf } from "../../survey";
import type { Hop } from "../../topology";
import { NO_TRAFFIC, type Traffic, unionOfTraffic } from "../../traffic";

/**
 * What a broker may listen on: without encryption, with TLS, with SASL, with IAM. Each of the latter three has another
 * port for access from outside, and all have one for IPv6. Source: docs.aws.amazon.com/msk, Port information; when a
 * cluster has them: the SDK on the bootstrap brokers of a Cluster.
 */
const PLAIN_PORT = 9092;
const TLS_PORT = 9094;
const SCRAM_PORT = 9096;
const OUTSIDE = 100;
const V6 = 11_000;
/** ZooKeeper, which newer clusters have none of, with TLS and without. Source: the same page, as it stood. */
const ZOOKEEPER = ports(2181, 2182);
/** Exporters for Prometheus. Source: docs.aws.amazon.com/msk, Monitor with Prometheus. */
const EXPORTERS = ports(11_001, 11_002);
const IAM_PORT = 9098;

export const endpoints: readonly EndpointReader[] = [
  endpoint(MskCluster, "store", (cluster, reading) => {
    const { clientSubnets, securityGroups, connectivityInfo } = cluster.brokerNodeGroupInfo;
    return {
      listens: listenedTo(cluster),
      interfaces: interfacesIn(reading, {
        subnets: clientSubnets,
        securityGroups: [securityGroups],
        ipv6By: ipv6By(connectivityInfo.networkType),
        publicBy: publicByType(connectivityInfo.publicAccess.type),
      }),
    };
  }),
  endpoint(MskServerlessCluster, "store", ({ vpcConfigs }, reading) => ({
    listens: ports(IAM_PORT),
    interfaces: (elementsOf(vpcConfigs) ?? [anyOf(vpcConfigs)]).flatMap((config) =>
      interfacesIn(reading, {
        subnets: config.subnetIds,
        securityGroups: [config.securityGroupIds],
      }),
    ),
  })),
];

/** An element of a list that can't be read, which can't be read either. */
function anyOf<T>(list: CheckedValue<readonly T[]>): Checked<T> {
  return checkedOf<T>(childOf(nodeOf(list), "0"));
}

function listenedTo(cluster: Inputs<typeof MskCluster>): Bounded<Traffic> {
  const { networkType, publicAccess } = cluster.brokerNodeGroupInfo.connectivityInfo;
  const outside = publicByType(publicAccess.type);
  const family = wordOf(networkType, "IPV4");
  const { jmxExporter, nodeExporter } = cluster.openMonitoring.prometheus;
  const isMonitored = [jmxExporter, nodeExporter].some(
    ({ enabledInBroker }) => switchOf(enabledInBroker, false) !== false,
  );
  const { certain, possible } = brokerPorts(cluster);
  const others = (list: readonly number[]) => ({
    outside: list.filter((port) => port !== PLAIN_PORT).map((port) => port + OUTSIDE),
    v6: list.map((port) => port + V6),
  });
  return {
    certain: ports(
      ...certain,
      ...(outside?.isCertain === true ? others(certain).outside : []),
      ...(family === "DUAL" ? others(certain).v6 : []),
    ),
    possible: unionOfTraffic([
      ports(
        ...possible,
        ...(outside === undefined ? [] : others(possible).outside),
        ...(family === "IPV4" ? [] : others(possible).v6),
      ),
      ZOOKEEPER,
      isMonitored ? EXPORTERS : NO_TRAFFIC,
    ]),
  };
}

/** Brokers take TLS alone by default, and whoever comes where no kind of authentication is named. */
function brokerPorts({
  encryptionInfo,
  clientAuthentication,
}: Inputs<typeof MskCluster>): Bounded<readonly number[]> {
  const word = wordOf(encryptionInfo.encryptionInTransit.clientBroker, "TLS");
  const [isPlain, isTls] = [word !== "TLS", word !== "PLAINTEXT"];
  const { iam, scram } = clientAuthentication.sasl;
  const [withIam, withScram] = [switchOf(iam, false), switchOf(scram, false)];
  const sure = (is: boolean, port: number) => (word !== undefined && is ? [port] : []);
  const perhaps = (is: boolean, port: number) => (is ? [port] : []);
  return {
    certain: [
      ...sure(isPlain, PLAIN_PORT),
      ...sure(isTls && !isGiven(clientAuthentication), TLS_PORT),
      ...sure(isTls && withScram === true, SCRAM_PORT),
      ...sure(isTls && withIam === true, IAM_PORT),
    ],
    possible: [
      ...perhaps(isPlain, PLAIN_PORT),
      ...perhaps(isTls, TLS_PORT),
      ...perhaps(isTls && withScram !== false, SCRAM_PORT),
      ...perhaps(isTls && withIam !== false, IAM_PORT),
    ],
  };
}

function ipv6By(networkType: CheckedValue<string>): Hop | undefined {
  const word = wordOf(networkType, "IPV4");
  return word === "IPV4"
    ? undefined
    : {
        node: nodeOf(networkType),
        does: "gives its brokers addresses of IPv6, which are public",
        isCertain: word !== undefined,
        change: "set networkType to IPV4",
      };
}

/** Without the setting brokers are private: docs.aws.amazon.com/msk, Turn on public access. */
function publicByType(type: CheckedValue<string>): Hop | undefined {
  const node = nodeOf(type);
  if (node.state === "absent" || node.value === "DISABLED") {
    return undefined;
  }
  const isPublic = node.state === "known" && node.value === "SERVICE_PROVIDED_EIPS";
  return {
    node,
    does: `${isPublic ? "gives" : "may give"} its brokers public addresses`,
    isCertain: isPublic,
    change: "set publicAccess.type to DISABLED",
  };
}
