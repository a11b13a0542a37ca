import { type Checked, type CheckedValue, checkedInputs, nodeOf, type Resource } from "../../core";
import {
  AdminRule,
  AdminRuleCollection,
  DefaultAdminRule,
  NetworkGroup,
  SecurityAdminConfiguration,
  StaticMember,
  VirtualNetwork,
} from "../../resources/azure";
import type { FilterRule } from "../filter";
import { elementsOf, numberOf, type Survey, textOf } from "../survey";
import { describeTraffic } from "../traffic";
import { maybe, type RankedRule } from "./rule-order";
import { portsIn, portTraffic } from "./rule-ports";
import { type RuleSide, sideSelector, takesInAll, whoIs } from "./rule-sides";
import { type DirectedRules, inDirection } from "./security-rules";
import type { TagScope } from "./service-tags";

/** A security admin rule as declared. */
interface AdminSettings {
  readonly access?: string;
  readonly direction?: string;
  readonly priority?: number;
  readonly protocol?: string;
  readonly sources?: readonly AddressItem[];
  readonly destinations?: readonly AddressItem[];
  readonly destinationPortRanges?: readonly string[];
}

interface AddressItem {
  readonly addressPrefix?: string;
}

/**
 * What security admin rules do to the traffic of a VNet. They hold only once somebody deploys the configuration
 * (a commit of the network manager, which is no resource), and not for all services. So none of them
 * is ever counted on: what they deny is not proven open, and what they always allow may be open.
 */
export interface AdminRules {
  /** By configuration: each denies for itself. */
  readonly denials: readonly DirectedRules[];
  /** These admit past all network security groups. */
  readonly alwaysAllowed: DirectedRules;
}

const NO_RULES: DirectedRules = { inbound: [], outbound: [] };
const NONE: AdminRules = { denials: [], alwaysAllowed: NO_RULES };

/** The security admin rules that may hold for a VNet. */
export function adminRules(survey: Survey, network: Resource, scope: TagScope): AdminRules {
  const { byNetwork, everywhere } = survey.once(indexCollections);
  const collections = [...(byNetwork.get(network) ?? []), ...everywhere];
  if (collections.length === 0) {
    return NONE;
  }
  const ofConfigurations = new Map<Resource, DirectedRules[]>();
  const alwaysAllowed: DirectedRules[] = [];
  for (const collection of collections) {
    const name = checkedInputs<{ readonly configurationName?: string }>(collection);
    const configuration = survey.target(name.configurationName, SecurityAdminConfiguration);
    const key = configuration?.resource ?? collection;
    const denials = ofConfigurations.get(key) ?? [];
    ofConfigurations.set(key, denials);
    const rules = [
      ...survey.referring(collection, AdminRuleCollection, AdminRule, "ruleCollectionName"),
      ...survey.referring(collection, AdminRuleCollection, DefaultAdminRule, "ruleCollectionName"),
    ];
    for (const rule of rules) {
      const settings = checkedInputs<AdminSettings>(rule.resource);
      denials.push(readRule(survey, settings, scope, denialOf));
      alwaysAllowed.push(readRule(survey, settings, scope, pastGroups));
    }
  }
  return {
    denials: [...ofConfigurations.values()].map(joined),
    alwaysAllowed: joined(alwaysAllowed),
  };
}

function joined(all: readonly DirectedRules[]): DirectedRules {
  return {
    inbound: all.flatMap(({ inbound }) => inbound),
    outbound: all.flatMap(({ outbound }) => outbound),
  };
}

/** What a rule does among those of its configuration: the first that matches decides. */
function denialOf(access: string | undefined, rule: FilterRule): readonly FilterRule[] {
  return access === "allow" || access === "alwaysallow"
    ? [{ ...rule, action: "allow" }]
    : [maybe({ ...rule, action: "deny" })];
}

/** What a rule does to network security groups. */
function pastGroups(access: string | undefined, rule: FilterRule): readonly FilterRule[] {
  return access === "deny" || access === "allow" ? [] : [maybe({ ...rule, action: "allow" })];
}

function readRule(
  survey: Survey,
  settings: Checked<AdminSettings>,
  scope: TagScope,
  effect: (access: string | undefined, rule: FilterRule) => readonly FilterRule[],
): DirectedRules {
  const access = textOf(settings.access)?.toLowerCase();
  const source = sideOf("source", settings.sources);
  const destination = sideOf("destination", settings.destinations);
  const traffic = portTraffic(
    settings.protocol,
    portsIn(undefined, settings.destinationPortRanges),
  );
  const ranked = (remote: RuleSide, local: RuleSide): readonly RankedRule[] => {
    const isInbound = remote === source;
    const rule: FilterRule = {
      action: "allow",
      remote: sideSelector(survey, remote, scope),
      ...(!takesInAll(local) && { local: sideSelector(survey, local, scope) }),
      traffic,
      node: nodeOf(settings),
      does: `${isInbound ? "admits" : "lets out"} ${describeTraffic(traffic.possible)} ${isInbound ? "from" : "to"} ${whoIs(remote)}, past network security groups`,
      change: "set access to Allow",
    };
    const priority = numberOf(settings.priority);
    return effect(access, rule).map((one) => ({ rule: one, priority }));
  };
  return inDirection(settings.direction, {
    inbound: () => ranked(source, destination),
    outbound: () => ranked(destination, source),
  });
}

function sideOf(name: RuleSide["name"], items: CheckedValue<readonly AddressItem[]>): RuleSide {
  return { name, prefixes: (elementsOf(items) ?? []).map(({ addressPrefix }) => addressPrefix) };
}

interface Collections {
  readonly byNetwork: ReadonlyMap<Resource, readonly Resource[]>;
  /** Of groups whose members can't be seen, because a policy names them. */
  readonly everywhere: readonly Resource[];
}

function indexCollections(survey: Survey): Collections {
  const byNetwork = new Map<Resource, Resource[]>();
  const everywhere: Resource[] = [];
  for (const { resource, inputs } of survey.all(AdminRuleCollection)) {
    const members = membersOf(survey, inputs.appliesToGroups);
    if (members === undefined) everywhere.push(resource);
    for (const network of members ?? []) {
      const known = byNetwork.get(network);
      if (known === undefined) byNetwork.set(network, [resource]);
      else known.push(resource);
    }
  }
  return { byNetwork, everywhere };
}

/** The VNets of network groups; undefined where they can't be told. */
function membersOf(
  survey: Survey,
  groups: CheckedValue<readonly { readonly networkGroupId: string }[]>,
): ReadonlySet<Resource> | undefined {
  const networks = new Set<Resource>();
  const elements = elementsOf(groups);
  for (const { networkGroupId } of elements ?? []) {
    const found = survey.follow(networkGroupId, NetworkGroup);
    const members = found.flatMap(({ resource }) =>
      survey.referring(resource, NetworkGroup, StaticMember, "networkGroupName"),
    );
    // A group without listed members gets them from a policy, or elsewhere.
    if (members.length === 0) return undefined;
    for (const { inputs } of members) {
      const targets = survey.follow(inputs.resourceId, VirtualNetwork);
      if (targets.length === 0 && nodeOf(inputs.resourceId).state !== "known") return undefined;
      for (const { resource } of targets) networks.add(resource);
    }
  }
  return elements === undefined ? undefined : networks;
}
