import { nodeOf } from "../../../core";
import { Directory } from "../../../resources/aws";
import { ofFamily } from "../../address-set";
import { interfacesIn } from "../../aws/placement";
import { wordOf } from "../../aws/settings";
import { type Bounded, exactly } from "../../bounded";
import { ANYONE, type FilterRule, selectorOf } from "../../filter";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import type { Interface } from "../../topology";
import {
  ALL_TRAFFIC,
  NO_TRAFFIC,
  protocolTraffic,
  type Traffic,
  tcp,
  udp,
  unionOfTraffic,
} from "../../traffic";

type DirectoryInputs = Inputs<typeof Directory>;

/**
 * What the group of a Managed Microsoft AD admits. Source: docs.aws.amazon.com/directoryservice, API reference,
 * AddIpRoutes, UpdateSecurityGroupForDirectoryControllers.
 */
const DOMAIN_CONTROLLER = unionOfTraffic([
  ...[53, 88, 135, 389, 445, 464, 636].map((port) => tcp(port)),
  tcp(1024, 65_535),
  ...[53, 88, 123, 138, 389, 445, 464].map((port) => udp(port)),
  protocolTraffic("icmp") ?? NO_TRAFFIC,
]);

/** A connector to another directory only asks. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(Directory, "service", (directory, reading) => {
    const type = wordOf(directory.type, "SIMPLEAD");
    const isConnector = type === "ADCONNECTOR";
    const { subnetIds } = isConnector ? directory.connectSettings : directory.vpcSettings;
    const interfaces = interfacesIn(reading, {
      subnets: subnetIds,
      securityGroups: [],
      hasSecurityGroups: false,
    });
    return isConnector
      ? { listens: NO_TRAFFIC, interfaces }
      : {
          listens: answersOf(type),
          interfaces: interfaces.map((one) => behindOwnGroup(one, directory)),
        };
  }),
];

/** Which ports a Simple AD answers on isn't verified: perhaps those of the other kind. */
function answersOf(type: string | undefined): Bounded<Traffic> {
  return type === "MICROSOFTAD"
    ? exactly(DOMAIN_CONTROLLER)
    : { certain: NO_TRAFFIC, possible: DOMAIN_CONTROLLER };
}

/**
 * AWS makes the security group of a directory. It admits the VPC; older ones admit everybody in reach. Source: the
 * same reference, and docs.aws.amazon.com/directoryservice, AWS Managed Microsoft AD, What gets created, as they stand
 * now and as they stood.
 */
function behindOwnGroup(one: Interface, directory: DirectoryInputs): Interface {
  const node = nodeOf(directory);
  const common = { action: "allow", node } as const;
  const inbound: FilterRule = {
    ...common,
    remote: {
      certain: selectorOf(ofFamily(one.subnet.network.addresses.certain, "v4")),
      possible: ANYONE,
    },
    traffic: exactly(ALL_TRAFFIC),
    does: "has a security group of AWS, which admits its VPC and perhaps everybody in reach",
  };
  const outbound: FilterRule = {
    ...common,
    remote: exactly(ANYONE),
    traffic: exactly(ALL_TRAFFIC),
    does: "has a security group of AWS, which lets it send anywhere",
  };
  const group = {
    node,
    inbound: [inbound],
    outbound: [outbound],
    isStateful: true,
    isWithinSubnet: true,
  };
  return { ...one, filters: [...one.filters, group] };
}
