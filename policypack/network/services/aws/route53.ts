import { nodeOf } from "../../../core";
import { ResolverEndpoint } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { joinTraffic } from "../../aws/port-traffic";
import { wordOf } from "../../aws/settings";
import { type Bounded, exactly } from "../../bounded";
import { sendingOnly } from "../../one-way";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { elementsOf, textOf } from "../../survey";
import { NO_TRAFFIC, type Traffic, tcp, udp, unionOfTraffic } from "../../traffic";

/** DNS, plain and over HTTPS. */
const DO53 = unionOfTraffic([tcp(53), udp(53)]);
const DOH = tcp(443);

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
      listens: queriesTaken(resolver),
      interfaces:
        wordOf(direction, "") === "OUTBOUND"
          ? sendingOnly(interfaces, nodeOf(direction))
          : interfaces,
    };
  }),
];

/** Plain DNS alone where no protocol is named. Source: docs.aws.amazon.com/Route53, API reference, CreateResolverEndpoint. */
function queriesTaken({ protocols }: Inputs<typeof ResolverEndpoint>): Bounded<Traffic> {
  const elements = elementsOf<string>(protocols);
  const all = unionOfTraffic([DO53, DOH]);
  if (elements === undefined) {
    return { certain: NO_TRAFFIC, possible: all };
  }
  return joinTraffic(
    elements.length === 0
      ? [exactly(DO53)]
      : elements.map((protocol) => {
          const word = textOf(protocol)?.toUpperCase();
          if (word === undefined) return { certain: NO_TRAFFIC, possible: all };
          return exactly(word.startsWith("DOH") ? DOH : DO53);
        }),
  );
}
