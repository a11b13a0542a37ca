import { type Checked, type CheckedValue, checkedOf, isGiven, nodeOf } from "../../core";
import type { Bounded } from "../bounded";
import type { FilterRule } from "../filter";
import { covers, interval, isEmpty, unionOf } from "../intervals";
import { elementsOf, numberOf, type Survey, textOf } from "../survey";
import { describeTraffic, NO_TRAFFIC, type Traffic } from "../traffic";
import { maybe, type RankedRule } from "./rule-order";
import { portsIn, portTraffic } from "./rule-ports";
import { type RuleSide, sideSelector, takesInAll, whoIs, widestOf } from "./rule-sides";
import type { TagScope } from "./service-tags";

/** A rule of a network security group, inline or as a resource of its own. */
export interface SecuritySettings {
  readonly access?: string;
  readonly direction?: string;
  readonly priority?: number;
  readonly protocol?: string;
  readonly sourceAddressPrefix?: string;
  readonly sourceAddressPrefixes?: readonly string[];
  readonly sourceApplicationSecurityGroups?: readonly { readonly id?: string }[];
  readonly sourcePortRange?: string;
  readonly sourcePortRanges?: readonly string[];
  readonly destinationAddressPrefix?: string;
  readonly destinationAddressPrefixes?: readonly string[];
  readonly destinationApplicationSecurityGroups?: readonly { readonly id?: string }[];
  readonly destinationPortRange?: string;
  readonly destinationPortRanges?: readonly string[];
}

/** The rules that one setting amounts to: none, or one of each action where it isn't known which. */
export interface DirectedRules {
  readonly inbound: readonly RankedRule[];
  readonly outbound: readonly RankedRule[];
}

/** Reads one rule of a network security group. */
export function readSecurityRule(
  survey: Survey,
  settings: Checked<SecuritySettings>,
  scope: TagScope,
): DirectedRules {
  const source: PrefixSettings = {
    prefix: settings.sourceAddressPrefix,
    prefixes: settings.sourceAddressPrefixes,
  };
  const destination: PrefixSettings = {
    prefix: settings.destinationAddressPrefix,
    prefixes: settings.destinationAddressPrefixes,
  };
  const sources = sideOf("source", source, settings.sourceApplicationSecurityGroups);
  const destinations = sideOf(
    "destination",
    destination,
    settings.destinationApplicationSecurityGroups,
  );
  const priority = numberOf(settings.priority);
  const ranked = (remote: RuleSide, local: RuleSide, named: PrefixSettings) =>
    actionsOf(settings.access, (action) => {
      const traffic = trafficOfRule(settings);
      return {
        action,
        remote: sideSelector(survey, remote, scope),
        ...(!takesInAll(local) && { local: sideSelector(survey, local, scope) }),
        traffic: fromSourcePorts(settings, action, traffic),
        node: nodeOf(settings),
        does: doesOf(action, remote, traffic),
        ...(action === "allow" && { change: changeOf(remote, named) }),
      };
    }).map((rule): RankedRule => ({ rule, priority }));
  return inDirection(settings.direction, {
    inbound: () => ranked(sources, destinations, source),
    outbound: () => ranked(destinations, sources, destination),
  });
}

function sideOf(
  name: RuleSide["name"],
  { prefix, prefixes }: PrefixSettings,
  groups: RuleSide["groups"],
): RuleSide {
  const listed = elementsOf(prefixes) ?? [checkedOf<string>(nodeOf(prefixes))];
  return { name, prefixes: isGiven(prefix) ? [prefix, ...listed] : listed, groups };
}

/** A rule of an action that can't be read takes part as both: it may open, and it may close. */
function actionsOf(
  access: CheckedValue<string>,
  rule: (action: FilterRule["action"]) => FilterRule,
): readonly FilterRule[] {
  const action = textOf(access)?.toLowerCase();
  return action === "allow" || action === "deny"
    ? [rule(action)]
    : [maybe(rule("allow")), maybe(rule("deny"))];
}

/** A rule of a direction that can't be read takes part in both. */
export function inDirection(
  direction: CheckedValue<string>,
  { inbound, outbound }: Record<keyof DirectedRules, () => readonly RankedRule[]>,
): DirectedRules {
  switch (textOf(direction)?.toLowerCase()) {
    case "inbound":
      return { inbound: inbound(), outbound: [] };
    case "outbound":
      return { inbound: [], outbound: outbound() };
    default:
      return { inbound: perhaps(inbound()), outbound: perhaps(outbound()) };
  }
}

/** Rules that may not be there at all. */
export function perhaps(ranked: readonly RankedRule[]): readonly RankedRule[] {
  return ranked.map(({ rule, priority }) => ({ rule: maybe(rule), priority }));
}

function trafficOfRule(settings: Checked<SecuritySettings>): Bounded<Traffic> {
  return portTraffic(
    settings.protocol,
    portsIn(settings.destinationPortRange, settings.destinationPortRanges),
  );
}

/** From these ports clients open connections; who wants to can take any of them. */
const CLIENT_PORTS = interval(1024, 65_536);

/**
 * A rule for some source ports lets clients in that choose one of them: it certainly opens where it takes in
 * those that clients use, and closes for certain only where it takes in all.
 */
function fromSourcePorts(
  settings: Checked<SecuritySettings>,
  action: "allow" | "deny",
  traffic: Bounded<Traffic>,
): Bounded<Traffic> {
  const { sourcePortRange, sourcePortRanges } = settings;
  if (!isGiven(sourcePortRange) && !isGiven(sourcePortRanges)) {
    return traffic;
  }
  const ports = unionOf(
    portsIn(sourcePortRange, sourcePortRanges).map((range) =>
      range === undefined ? [] : interval(range[0], range[1] + 1),
    ),
  );
  const needed = action === "allow" ? CLIENT_PORTS : interval(0, 65_536);
  return covers(ports, needed) ? traffic : { certain: NO_TRAFFIC, possible: traffic.possible };
}

function doesOf(
  action: "allow" | "deny",
  remote: RuleSide,
  { possible }: Bounded<Traffic>,
): string {
  const what = isEmpty(possible) ? "traffic" : describeTraffic(possible);
  const isInbound = remote.name === "source";
  const verb = action === "allow" ? (isInbound ? "admits" : "lets out") : "denies";
  return `${verb} ${what} ${isInbound ? "from" : "to"} ${whoIs(remote)}`;
}

function changeOf(remote: RuleSide, { prefix, prefixes }: PrefixSettings): string {
  const { name } = remote;
  const wide = widestOf(elementsOf(prefixes) ?? []);
  if (wide !== undefined) {
    return `remove ${wide} from ${name}AddressPrefixes`;
  }
  const setting = isGiven(prefix)
    ? "AddressPrefix"
    : isGiven(prefixes)
      ? "AddressPrefixes"
      : "ApplicationSecurityGroups";
  return `narrow ${name}${setting} to those that need it`;
}

interface PrefixSettings {
  readonly prefix: CheckedValue<string>;
  readonly prefixes: CheckedValue<readonly string[]>;
}
