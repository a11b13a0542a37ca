import { nodeOf } from "../../../core";
import { ResolverEndpoint } from "../../../resources/aws";
import { outwardsOnly } from "../../aws/one-way";
import { interfacesIn } from "../../aws/placement";
import { wordOf } from "../../aws/settings";
import { type EndpointReader, endpoint } from "../../reader";
import { elementsOf } from "../../survey";
import { tcp, udp, unionOfTraffic } from "../../traffic";

/** DNS, plain and over HTTPS. */
const QUERIES = unionOfTraffic([tcp(53), udp(53), tcp(443)]);

/**
 * Interfaces of the resolver: inbound ones answer to other networks, outbound ones only ask. Source: "Resolving
 * DNS queries between VPCs and your network" of docs.aws.amazon.com/Route53.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(ResolverEndpoint, "service", (resolver, reading) => {
    const { ipAddresses, securityGroupIds, direction } = resolver;
    const placing = { securityGroups: [securityGroupIds] };
    const interfaces = (
      elementsOf(ipAddresses)?.map(({ subnetId }) => subnetId) ?? [ipAddresses]
    ).flatMap((subnets) => interfacesIn(reading, { ...placing, subnets }));
    return {
      listens: QUERIES,
      interfaces:
        wordOf(direction, "") === "OUTBOUND"
          ? outwardsOnly(interfaces, nodeOf(direction))
          : interfaces,
    };
  }),
];
