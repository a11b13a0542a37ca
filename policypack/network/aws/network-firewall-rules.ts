import { type Checked, type CheckedValue, isGiven, type Node, nodeOf } from "../../core";
import type { NetworkFirewallRuleGroup } from "../../resources/aws";
import { type AddressSet, ALL_ADDRESSES, NO_ADDRESSES, unionOfAddresses } from "../address-set";
import { type Bounded, exactly } from "../bounded";
import { ANYONE, type FilterRule, type Selector, SOMEONE, selectorOf } from "../filter";
import { type Intervals, interval, unionOf } from "../intervals";
import { elementsOf, type Survey, textOf, UNREAD_ADDRESSES } from "../survey";
import { ALL_TRAFFIC, NO_TRAFFIC, protocolTraffic, type Traffic } from "../traffic";
import {
  type AddressVariables,
  addressesIn,
  isAnyPort,
  isPlainOption,
  type PortVariables,
  parseSuricata,
  portsIn,
  trafficTo,
} from "./suricata";

export type RuleGroupInputs = Checked<NonNullable<typeof NetworkFirewallRuleGroup.inputs>>;

/** What variables stand for in the rules of one group. */
export interface Variables {
  readonly addresses: AddressVariables;
  readonly ports: PortVariables;
}

/** The rules that a stateful group decides by; alerts decide nothing. */
export function statefulRulesOf(
  survey: Survey,
  group: RuleGroupInputs,
  homeNet: Bounded<AddressSet> | undefined,
): readonly FilterRule[] {
  const { rulesSource, ruleVariables } = group.ruleGroup;
  const variables = variablesOf(survey, ruleVariables, homeNet);
  if (isGiven(group.rules)) {
    return textRules(group.rules, variables);
  }
  const { rulesString, rulesSourceList, statefulRules } = rulesSource;
  if (isGiven(rulesString)) {
    return textRules(rulesString, variables);
  }
  if (isGiven(rulesSourceList)) {
    return domainRules(rulesSourceList, variables);
  }
  const rules = elementsOf(statefulRules);
  return rules === undefined
    ? unreadRules(nodeOf(statefulRules))
    : rules.flatMap((rule) => headerRules(rule, variables));
}

type RuleVariables = RuleGroupInputs["ruleGroup"]["ruleVariables"];

/** Without a definition of its own, `HOME_NET` is the VPC of the firewall, and `EXTERNAL_NET` the rest. */
function variablesOf(
  survey: Survey,
  { ipSets, portSets }: RuleVariables,
  homeNet: Bounded<AddressSet> | undefined,
): Variables {
  const addresses = new Map<string, Bounded<AddressSet>>();
  if (homeNet !== undefined) addresses.set("HOME_NET", homeNet);
  for (const { key, ipSet } of elementsOf(ipSets) ?? []) {
    const ranges = elementsOf(ipSet.definitions)?.map((one) => survey.addresses(one));
    const name = textOf(key);
    if (name !== undefined) {
      addresses.set(
        name,
        ranges === undefined
          ? UNREAD_ADDRESSES
          : {
              certain: unionOfAddresses(ranges.map(({ certain }) => certain)),
              possible: unionOfAddresses(ranges.map(({ possible }) => possible)),
            },
      );
    }
  }
  const ports = new Map<string, readonly string[] | undefined>();
  for (const { key, portSet } of elementsOf(portSets) ?? []) {
    const definitions = elementsOf(portSet.definitions)?.map(textOf);
    const isRead = definitions !== undefined && !definitions.includes(undefined);
    ports.set(textOf(key) ?? "", isRead ? (definitions as string[]) : undefined);
  }
  return {
    addresses: (name) =>
      addresses.get(name) ??
      (name === "EXTERNAL_NET" && addresses.has("HOME_NET")
        ? addressesIn("!$HOME_NET", (other) => addresses.get(other))
        : undefined),
    ports: (name) => ports.get(name),
  };
}

/** One rule as all forms have it in common. */
interface Header {
  readonly action: string;
  readonly protocol: string;
  readonly source: string;
  readonly sourcePort: string;
  readonly destination: string;
  readonly destinationPort: string;
  readonly isBothWays: boolean;
  readonly isPlain: boolean;
}

function rulesBy(
  header: Header,
  node: Node,
  does: string,
  { addresses, ports }: Variables,
): readonly FilterRule[] {
  const action = actionOf(header.action);
  if (action === undefined) {
    return [];
  }
  const read = trafficTo(header.protocol, portsIn(header.destinationPort, ports));
  const isPlain = header.isPlain && isAnyPort(portsIn(header.sourcePort, ports));
  const traffic = isPlain ? read : { certain: NO_TRAFFIC, possible: read.possible };
  const sources = addressesIn(header.source, addresses);
  const rule: FilterRule = {
    action,
    remote: asSelector(sources),
    local: asSelector(addressesIn(header.destination, addresses)),
    traffic,
    node,
    does,
    ...(action === "allow" && { change: "narrow this rule to what is needed" }),
  };
  if (!header.isBothWays) {
    return [rule];
  }
  const back = {
    ...header,
    source: header.destination,
    sourcePort: header.destinationPort,
    destination: header.source,
    destinationPort: header.sourcePort,
    isBothWays: false,
  };
  return [rule, ...rulesBy(back, node, does, { addresses, ports })];
}

/** Undefined for what decides nothing. */
function actionOf(action: string): FilterRule["action"] | undefined {
  const verb = action.toLowerCase();
  if (verb === "pass") return "allow";
  return verb === "drop" || verb.startsWith("reject") ? "deny" : undefined;
}

function asSelector({ certain, possible }: Bounded<AddressSet>): Bounded<Selector> {
  return certain === possible
    ? exactly(selectorOf(certain))
    : { certain: selectorOf(certain), possible: selectorOf(possible) };
}

function textRules(text: CheckedValue<string>, variables: Variables): readonly FilterRule[] {
  const node = nodeOf(text);
  const known = textOf(text);
  return known === undefined
    ? unreadRules(node)
    : parseSuricata(known).flatMap((rule) =>
        rule === undefined
          ? unreadRules(node)
          : rulesBy(rule, node, node.secret ? "has a secret rule" : `says ${rule.head}`, variables),
      );
}

type StatefulRule = RuleGroupInputs["ruleGroup"]["rulesSource"]["statefulRules"][number];

function headerRules(rule: StatefulRule, variables: Variables): readonly FilterRule[] {
  const node = nodeOf(rule);
  const { action, header, ruleOptions } = rule;
  const texts = [
    textOf(action),
    textOf(header.protocol),
    textOf(header.source),
    textOf(header.sourcePort),
    textOf(header.destination),
    textOf(header.destinationPort),
    textOf(header.direction),
  ];
  const [verb, protocol, source, sourcePort, destination, destinationPort, direction] = texts;
  if (
    verb === undefined ||
    protocol === undefined ||
    source === undefined ||
    sourcePort === undefined ||
    destination === undefined ||
    destinationPort === undefined
  ) {
    return unreadRules(node);
  }
  const options = elementsOf(ruleOptions)?.map(({ keyword, settings }) => {
    const values = elementsOf(settings)?.map(textOf) ?? [undefined];
    return `${textOf(keyword) ?? "?"}:${values.join(",")}`;
  });
  return rulesBy(
    {
      action: verb,
      protocol,
      source,
      sourcePort,
      destination,
      destinationPort,
      isBothWays: direction !== "FORWARD",
      isPlain: options?.every(isPlainOption) ?? false,
    },
    node,
    node.secret
      ? "has a secret rule"
      : `says ${verb.toLowerCase()} ${protocol} ${source} ${sourcePort} -> ${destination} ${destinationPort}`,
    variables,
  );
}

type DomainList = RuleGroupInputs["ruleGroup"]["rulesSource"]["rulesSourceList"];

/** A list of domains decides by what is asked for: web traffic to some of it passes, or is dropped. */
function domainRules(list: DomainList, { addresses }: Variables): readonly FilterRule[] {
  const node = nodeOf(list.targets);
  const kind = textOf(list.generatedRulesType);
  const rule = (action: FilterRule["action"], does: string): FilterRule => ({
    action,
    remote: asSelector(addresses("HOME_NET") ?? UNREAD_ADDRESSES),
    traffic: { certain: NO_TRAFFIC, possible: protocolTraffic("tcp") ?? NO_TRAFFIC },
    node,
    does,
  });
  const dropped = rule("deny", "drops what asks for other domains");
  return kind?.startsWith("DENY") || kind?.startsWith("REJECT")
    ? [rule("deny", "drops what asks for these domains")]
    : [rule("allow", "passes what asks for these domains"), dropped];
}

/** Rules that can't be read may pass or drop whatever they like. */
export function unreadRules(node: Node): readonly FilterRule[] {
  return (["deny", "allow"] as const).map((action) => ({
    action,
    remote: SOMEONE,
    traffic: { certain: NO_TRAFFIC, possible: ALL_TRAFFIC },
    node,
    does: "has rules that can't be read",
  }));
}

/** A stateless rule: what it matches, and what becomes of that. */
export interface StatelessRule {
  readonly priority: number;
  readonly verdict: "pass" | "drop" | "forward" | "unread";
  readonly rule: FilterRule;
}

type StatelessInputs =
  RuleGroupInputs["ruleGroup"]["rulesSource"]["statelessRulesAndCustomActions"]["statelessRules"];

/** The rules of a stateless group, by priority; undefined where they can't be read. */
export function statelessRulesOf(
  survey: Survey,
  group: RuleGroupInputs,
): readonly StatelessRule[] | undefined {
  const rules: StatelessInputs =
    group.ruleGroup.rulesSource.statelessRulesAndCustomActions.statelessRules;
  return elementsOf(rules)
    ?.map((rule) => statelessRule(survey, rule))
    .sort((a, b) => a.priority - b.priority);
}

function statelessRule(survey: Survey, rule: StatelessInputs[number]): StatelessRule {
  const { actions, matchAttributes } = rule.ruleDefinition;
  const { sources, destinations, destinationPorts, sourcePorts, protocols, tcpFlags } =
    matchAttributes;
  const verdict = verdictOf(actions);
  const ports = elementsOf(destinationPorts)?.map(rangeOf);
  const ofSource = elementsOf(sourcePorts)?.map(rangeOf);
  const isPlain =
    !isGiven(tcpFlags) && (ofSource?.length === 0 || isAnyPort(ofSource && unionOf(ofSource)));
  const read = trafficBy(
    elementsOf(protocols)?.map((one) => nodeOf(one).value),
    ports,
  );
  const { state, value } = nodeOf(rule.priority);
  const isPlaced = state === "known" && typeof value === "number";
  const node = nodeOf(rule);
  return {
    priority: isPlaced ? value : -1,
    verdict,
    rule: {
      action: verdict === "drop" ? "deny" : "allow",
      remote: addressSelector(survey, elementsOf(sources)),
      local: addressSelector(survey, elementsOf(destinations)),
      traffic: isPlain && isPlaced ? read : { certain: NO_TRAFFIC, possible: read.possible },
      node,
      does: verdict === "drop" ? "drops what it matches" : "passes what it matches",
    },
  };
}

/** `aws:pass`, `aws:drop` or `aws:forward_to_sfe`, beside actions that only count. */
export function verdictOf(actions: CheckedValue<readonly string[]>): StatelessRule["verdict"] {
  const known = elementsOf(actions)?.map(textOf) ?? [];
  if (known.includes("aws:pass")) return "pass";
  if (known.includes("aws:drop")) return "drop";
  return known.includes("aws:forward_to_sfe") ? "forward" : "unread";
}

function rangeOf({
  fromPort,
  toPort,
}: {
  readonly fromPort: CheckedValue<number>;
  readonly toPort: CheckedValue<number>;
}): Intervals {
  const from = nodeOf(fromPort).value;
  const to = isGiven(toPort) ? nodeOf(toPort).value : from;
  return typeof from === "number" && typeof to === "number" ? interval(from, to + 1) : [];
}

/** Protocol numbers and ports; none of either stand for all. */
function trafficBy(
  protocols: readonly unknown[] | undefined,
  ports: readonly Intervals[] | undefined,
): Bounded<Traffic> {
  if (protocols === undefined || ports === undefined) {
    return { certain: NO_TRAFFIC, possible: ALL_TRAFFIC };
  }
  if (protocols.length === 0 && ports.length === 0) {
    return exactly(ALL_TRAFFIC);
  }
  const open = ports.length === 0 ? interval(0, 65_536) : unionOf(ports);
  const names = protocols.length === 0 ? ["6", "17"] : protocols.map(String);
  const all = names.map((name) => trafficTo(name, open));
  const isRead = !ports.some((range) => range.length === 0);
  return {
    certain: isRead ? unionOf(all.map(({ certain }) => certain)) : NO_TRAFFIC,
    possible: isRead ? unionOf(all.map(({ possible }) => possible)) : ALL_TRAFFIC,
  };
}

function addressSelector(
  survey: Survey,
  list: readonly { readonly addressDefinition: CheckedValue<string> }[] | undefined,
): Bounded<Selector> {
  if (list?.length === 0) {
    return exactly(ANYONE);
  }
  const ranges = list?.map(({ addressDefinition }) => survey.addresses(addressDefinition)) ?? [
    { certain: NO_ADDRESSES, possible: ALL_ADDRESSES },
  ];
  return asSelector({
    certain: unionOfAddresses(ranges.map(({ certain }) => certain)),
    possible: unionOfAddresses(ranges.map(({ possible }) => possible)),
  });
}
