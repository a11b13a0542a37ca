import { type Checked, type CheckedValue, checkedOf, isGiven, nodeOf } from "../../core";
import { IpGroup } from "../../resources/azure";
import { addressesBetween, INTERNET_ADDRESSES, PRIVATE_ADDRESSES } from "../address-set";
import { type Bounded, exactly } from "../bounded";
import {
  ANYONE,
  either,
  type FilterRule,
  NOBODY,
  type Selector,
  SOMEONE,
  selectorOf,
  tagGroup,
} from "../filter";
import { elementsOf, numberOf, type Survey, textOf } from "../survey";
import { ALL_TRAFFIC, describeTraffic, NO_TRAFFIC, type Traffic, tcp } from "../traffic";
import { portsIn, portTraffic } from "./rule-ports";
import { unionOfSelectors, whoIs } from "./rule-sides";
import { prefixSelector, type TagScope } from "./service-tags";

/** A network rule of a firewall or of a policy. */
export interface NetworkRuleSettings {
  readonly sourceAddresses?: readonly string[] | undefined;
  readonly sourceIpGroups?: readonly string[] | undefined;
  readonly destinationAddresses?: readonly string[] | undefined;
  readonly destinationIpGroups?: readonly string[] | undefined;
  readonly destinationFqdns?: readonly string[] | undefined;
  readonly destinationPorts?: readonly string[] | undefined;
}

/** An application rule of a firewall or of a policy, which also has web categories and addresses. */
export interface ApplicationRuleSettings {
  readonly sourceAddresses?: readonly string[] | undefined;
  readonly sourceIpGroups?: readonly string[] | undefined;
  readonly targetFqdns?: readonly string[] | undefined;
  readonly fqdnTags?: readonly string[] | undefined;
  readonly targetUrls?: readonly string[] | undefined;
  readonly webCategories?: readonly string[] | undefined;
  readonly protocols?:
    | readonly {
        readonly port?: number | undefined;
        readonly protocolType?: string | undefined;
      }[]
    | undefined;
}

type Action = FilterRule["action"];
type Texts = CheckedValue<readonly string[]>;

/** A network rule: by addresses, ports, and names that the firewall resolves. */
export function networkRule(
  survey: Survey,
  rule: Checked<NetworkRuleSettings>,
  protocols: Texts,
  action: Action,
): FilterRule {
  const addresses = sideOf(survey, rule.destinationAddresses, rule.destinationIpGroups);
  const names = textsIn(rule.destinationFqdns);
  const ports = portsIn(undefined, rule.destinationPorts);
  const traffic = textsIn(protocols)
    .map((protocol) => portTraffic(protocol, ports))
    .reduce(either, exactly(NO_TRAFFIC));
  return firewallRule(rule, action, traffic, {
    source: sideOf(survey, rule.sourceAddresses, rule.sourceIpGroups),
    destination: {
      selectors: [...addresses.selectors, ...names.map(nameSelector)],
      values: [...addresses.values, ...names],
    },
  });
}

/**
 * An application rule: by names of web sites or databases, which the firewall resolves itself
 * (learn.microsoft.com, "Azure Firewall features").
 */
export function applicationRule(
  survey: Survey,
  rule: Checked<ApplicationRuleSettings>,
  action: Action,
): FilterRule {
  const names = textsIn(rule.targetFqdns);
  const urls = textsIn(rule.targetUrls);
  const tags = textsIn(rule.fqdnTags);
  const categories = textsIn(rule.webCategories);
  return firewallRule(rule, action, protocolTraffic(rule), {
    source: sideOf(survey, rule.sourceAddresses, rule.sourceIpGroups),
    destination: {
      selectors: [
        ...names.map(nameSelector),
        ...urls.map(nameSelector),
        ...tags.map(fqdnTagSelector),
        ...categories.map(() => SOME_SITES),
      ],
      values: [...names, ...urls, ...tags, ...categories],
    },
  });
}

/** One side of a rule, as its settings name it. */
export interface Side {
  readonly selectors: readonly Bounded<Selector>[];
  /** As written, for words. */
  readonly values: readonly CheckedValue<string>[];
}

function firewallRule(
  rule: CheckedValue<unknown>,
  action: Action,
  traffic: Bounded<Traffic>,
  { source, destination }: { readonly source: Side; readonly destination: Side },
): FilterRule {
  const verb = action === "allow" ? "admits" : "denies";
  const from = whoIs({ name: "source", prefixes: source.values });
  const to = whoIs({ name: "destination", prefixes: destination.values });
  return {
    action,
    remote: selectorOfSide(source),
    local: selectorOfSide(destination),
    traffic,
    node: nodeOf(rule),
    does: `${verb} ${describeTraffic(traffic.possible)} from ${from} to ${to}`,
    ...(action === "allow" && { change: "remove this rule, or narrow its destinations" }),
  };
}

/** Whom a side speaks of. */
export function selectorOfSide({ selectors }: Side): Bounded<Selector> {
  // Azure refuses a rule that names nobody on one side.
  return selectors.length === 0 ? SOMEONE : unionOfSelectors(selectors);
}

/** The elements of a list; one that can't be read counts as an element that can't. */
function textsIn(list: Texts): readonly CheckedValue<string>[] {
  return elementsOf(list) ?? [checkedOf<string>(nodeOf(list))];
}

/** A side that is named by addresses and IP groups. */
export function sideOf(survey: Survey, addresses: Texts, groups: Texts): Side {
  const values = [
    ...textsIn(addresses),
    ...textsIn(groups).flatMap((id) => {
      const group = survey.target(id, IpGroup);
      return group === undefined ? [id] : textsIn(group.inputs.ipAddresses);
    }),
  ];
  return { values, selectors: values.map((value) => addressSelector(survey, value)) };
}

/** A firewall is in no network whose addresses a tag could stand for. */
const TAGS: TagScope = {
  virtualNetwork: SOMEONE,
  internet: exactly(selectorOf(INTERNET_ADDRESSES)),
};

/** An address, a prefix, `first-last`, a service tag, or `*`. */
function addressSelector(survey: Survey, value: CheckedValue<string>): Bounded<Selector> {
  const [first, last] = textOf(value)?.split("-") ?? [];
  const range =
    first === undefined || last === undefined
      ? undefined
      : addressesBetween(first.trim(), last.trim());
  return range === undefined ? prefixSelector(survey, value, TAGS) : exactly(selectorOf(range));
}

/** Sites of a category are many, but nobody knows which. */
const SOME_SITES: Bounded<Selector> = {
  certain: NOBODY,
  possible: selectorOf(INTERNET_ADDRESSES),
};

/** A name that stands for a single site, wherever in the joined networks it may be. */
const ONE_SITE: Bounded<Selector> = { certain: NOBODY, possible: selectorOf(PRIVATE_ADDRESSES) };

/** Everything, or all of a top-level domain. */
const WIDE_NAME = /^\*(?:\.[a-z]+)?$/i;

/**
 * Whom a name or the host of a URL speaks of. A single site is not the internet, as a single address isn't; but
 * a private zone may give the name to a machine of one's own.
 */
function nameSelector(value: CheckedValue<string>): Bounded<Selector> {
  const text = textOf(value);
  if (text === undefined) {
    return nodeOf(value).state === "absent" ? exactly(NOBODY) : SOMEONE;
  }
  const [host = ""] = text.replace(/^\w+:\/\//, "").split(/[/:]/);
  if (host === "*") return exactly(ANYONE);
  return WIDE_NAME.test(host) ? { certain: NOBODY, possible: ANYONE } : ONE_SITE;
}

/** A tag for the sites of one service of Microsoft. */
function fqdnTagSelector(value: CheckedValue<string>): Bounded<Selector> {
  const text = textOf(value);
  return text === undefined ? SOMEONE : exactly(selectorOf({ v4: [], v6: [] }, [tagGroup(text)]));
}

/** Ports of the protocols that application rules know, where none is given. */
const USUAL_PORTS: ReadonlyMap<string, number> = new Map([
  ["http", 80],
  ["https", 443],
  ["mssql", 1433],
]);

function protocolTraffic(rule: Checked<ApplicationRuleSettings>): Bounded<Traffic> {
  const unread: Bounded<Traffic> = { certain: NO_TRAFFIC, possible: ALL_TRAFFIC };
  const protocols = elementsOf(rule.protocols);
  if (protocols === undefined) {
    return unread;
  }
  if (protocols.length === 0 && isGiven(rule.fqdnTags)) {
    return exactly([...tcp(80), ...tcp(443)]);
  }
  return protocols
    .map(({ port, protocolType }) => {
      const usual = USUAL_PORTS.get(textOf(protocolType)?.toLowerCase() ?? "");
      const number = isGiven(port) ? numberOf(port) : usual;
      return number === undefined ? unread : exactly(tcp(number));
    })
    .reduce(either, exactly(NO_TRAFFIC));
}
