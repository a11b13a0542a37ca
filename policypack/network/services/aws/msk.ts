import { type Checked, type CheckedValue, checkedOf, childOf, nodeOf } from "../../../core";
import { MskCluster, MskServerlessCluster } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { ports } from "../../aws/port-traffic";
import { wordOf } from "../../aws/settings";
import { type Bounded, exactly } from "../../bounded";
import { type EndpointReader, endpoint } from "../../reader";
import { elementsOf } from "../../survey";
import type { Hop } from "../../topology";
import type { Traffic } from "../../traffic";

/**
 * Brokers without encryption, with TLS, with SASL and with IAM, the latter three also from outside,
 * then ZooKeeper. Source: docs.aws.amazon.com/msk, Port information.
 */
const PORTS = [9092, 9094, 9096, 9098, 9194, 9196, 9198, 2181, 2182];
/** The same for those with addresses of IPv6. */
const V6_PORTS = [20_092, 20_094, 20_096, 20_098];
const IAM_PORT = 9098;

export const endpoints: readonly EndpointReader[] = [
  endpoint(MskCluster, "store", ({ brokerNodeGroupInfo: brokers }, reading) => ({
    listens: listenedTo(wordOf(brokers.connectivityInfo.networkType, "IPV4")),
    interfaces: interfacesIn(reading, {
      subnets: brokers.clientSubnets,
      securityGroups: [brokers.securityGroups],
      ipv6By: ipv6By(brokers.connectivityInfo.networkType),
      publicBy: publicByType(brokers.connectivityInfo.publicAccess.type),
    }),
  })),
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

function listenedTo(networkType: string | undefined): Bounded<Traffic> {
  const [v4, all] = [ports(...PORTS), ports(...PORTS, ...V6_PORTS)];
  if (networkType === "IPV4") return exactly(v4);
  return networkType === undefined ? { certain: v4, possible: all } : exactly(all);
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
