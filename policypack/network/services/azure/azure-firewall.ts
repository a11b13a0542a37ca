import { type Checked, checkedOf, formatResource, isGiven, nodeOf } from "../../../core";
import { AzureFirewall } from "../../../resources/azure";
import { PRIVATE_ADDRESSES } from "../../address-set";
import { type NatRule, natRules } from "../../azure/firewall-nat";
import { interfaceByAddress } from "../../azure/host-addresses";
import { interfacesIn } from "../../azure/placement";
import { publicAddressAt } from "../../azure/public-addresses";
import { exactly } from "../../bounded";
import { type Filter, selectorOf } from "../../filter";
import { unionOf } from "../../intervals";
import {
  type EndpointReader,
  endpoint,
  type Reading,
  type RelayReader,
  relays as relaysOf,
} from "../../reader";
import { elementsOf } from "../../survey";
import type { Door, Interface, PublicAddress, Relay } from "../../topology";

type FirewallInputs = NonNullable<(typeof AzureFirewall)["inputs"]>;

/** A firewall as an entry: it answers at its public addresses to what it has rules of translation for. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(AzureFirewall, "firewall", (firewall, reading) => {
    const rules = natRules(reading.survey, firewall);
    return {
      listens: unionOf(rules.map(({ admits }) => admits.traffic.possible)),
      interfaces: firewallInterfaces(firewall, reading, rules),
      doors: hubDoors(firewall, rules),
    };
  }),
];

/**
 * What arrives at a public address is sent on from an address of the firewall itself
 * (techcommunity.microsoft.com, "Azure Firewall NAT Behaviors").
 */
const translation = relaysOf(AzureFirewall, (firewall, { resource, survey, endpointOf }) => {
  const from = endpointOf(resource);
  return from === undefined
    ? []
    : natRules(survey, firewall).flatMap(({ admits, sends, translatedAddress, isCertain }) =>
        interfaceByAddress(survey, translatedAddress).flatMap((target): readonly Relay[] => {
          const to = endpointOf(target.resource);
          return to === undefined
            ? []
            : [
                {
                  from,
                  to,
                  accepts: admits.traffic.possible,
                  sends: sends.possible,
                  mode: "translates",
                  hop: {
                    node: nodeOf(translatedAddress),
                    does: `sends it to ${formatResource(target.resource)}`,
                    isCertain: isCertain && target.isCertain,
                    change: "remove this rule",
                  },
                },
              ];
        }),
      );
});

export const relays: readonly RelayReader[] = [translation];

function firewallInterfaces(
  { ipConfigurations }: Checked<FirewallInputs>,
  { survey }: Reading,
  rules: readonly NatRule[],
): readonly Interface[] {
  const configurations = elementsOf(ipConfigurations) ?? [];
  const publicAddresses: readonly PublicAddress[] = configurations.flatMap(({ publicIPAddress }) =>
    publicAddressAt(survey, checkedOf<{ readonly id?: string }>(nodeOf(publicIPAddress))).map(
      ({ address }) => address,
    ),
  );
  // Only the first names the subnet; the others add addresses.
  return configurations
    .filter(({ subnet }) => isGiven(subnet))
    .slice(0, 1)
    .flatMap(({ subnet }) =>
      interfacesIn(
        { survey },
        {
          subnet: subnet.id,
          filters: [natFilter(nodeOf(ipConfigurations), rules)],
          publicAddresses,
        },
      ),
    );
}

/** It lets in what its rules translate, and hands it on inside. */
function natFilter(node: Filter["node"], rules: readonly NatRule[]): Filter {
  return {
    node,
    inbound: rules.map(({ admits }) => admits),
    outbound: rules.map(({ sends }) => ({
      action: "allow",
      remote: exactly(selectorOf(PRIVATE_ADDRESSES)),
      traffic: sends,
      node,
      does: "hands on what it translates",
    })),
    isStateful: true,
    isWithinSubnet: true,
  };
}

/** A firewall in a virtual hub is in no network of the stack; the hub gives it addresses by their number. */
function hubDoors(
  { virtualHub, hubIPAddresses }: Checked<FirewallInputs>,
  rules: readonly NatRule[],
): readonly Door[] {
  if (!isGiven(virtualHub)) {
    return [];
  }
  const { publicIPs } = hubIPAddresses;
  return [
    {
      rules: rules.map(({ admits }) => admits),
      hops: [
        {
          node: nodeOf(publicIPs),
          does: "gives it public addresses",
          isCertain: nodeOf(publicIPs).state === "known",
          change: "remove publicIPs",
        },
      ],
    },
  ];
}
