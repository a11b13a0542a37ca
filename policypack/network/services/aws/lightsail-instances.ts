import { isGiven, nodeOf } from "../../../core";
import { LightsailInstance, LightsailInstancePublicPorts } from "../../../resources/aws";
import { ALL_ADDRESSES, type Family, ofFamily } from "../../address-set";
import { elementsOrUnread } from "../../aws/launching";
import { rangesIn, trafficBetween } from "../../aws/security-group-rules";
import { exactly } from "../../bounded";
import { ANYONE, type FilterRule, NOBODY, selectorOf } from "../../filter";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { type Survey, textOf } from "../../survey";
import { describeTraffic, tcp, udp, unionOfTraffic } from "../../traffic";

/**
 * Every instance has a public address, and a firewall for each family of addresses. Without rules of its own, the
 * firewall lets administration and web pages in. Source: "Control instance traffic with firewalls in Lightsail",
 * docs.aws.amazon.com/lightsail.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(LightsailInstance, "host", (instance, { survey, resource }) => {
    const ports = survey.referring(
      resource,
      LightsailInstance,
      LightsailInstancePublicPorts,
      "instanceName",
    );
    const isReplaced = ports.some(({ isCertain }) => isCertain);
    const rules = [
      ...(isReplaced ? [] : [presetRule(instance, ports.length === 0)]),
      ...ports.flatMap(({ inputs, isCertain }) =>
        portRules(survey, instance, inputs).map((rule) => (isCertain ? rule : perhaps(rule))),
      ),
    ];
    return { doors: [{ hops: [], rules }] };
  }),
];

/** What images open, and those of control panels beside. Source: the same page, "Default Lightsail firewall rules". */
const IMAGES = unionOfTraffic([22, 80, 443, 3389].map((port) => tcp(port)));
const PANELS = unionOfTraffic([
  ...[53, 2078, 2083, 2087, 2089, 8443, 8447].map((port) => tcp(port)),
  udp(53),
]);

/** What the firewall lets in as AWS makes it: certainly administration; how much more depends on the image. */
function presetRule(instance: Inputs<typeof LightsailInstance>, isCertain: boolean): FilterRule {
  const administration = textOf(instance.blueprintId)?.startsWith("windows") ? tcp(3389) : tcp(22);
  const isPanel = /^(cpanel|plesk)/.test(textOf(instance.blueprintId) ?? "plesk");
  const possible = isPanel ? unionOfTraffic([IMAGES, PANELS]) : IMAGES;
  const rule: FilterRule = {
    action: "allow",
    remote: exactly(ANYONE),
    traffic: { certain: isGiven(instance.blueprintId) ? administration : [], possible },
    node: nodeOf(instance),
    does: `has the firewall that AWS makes, which admits ${describeTraffic(administration)} from everybody`,
    change: "declare InstancePublicPorts for it with only what it needs",
  };
  return isCertain ? rule : perhaps(rule);
}

function perhaps(rule: FilterRule): FilterRule {
  return { ...rule, remote: { certain: NOBODY, possible: rule.remote.possible } };
}

function portRules(
  survey: Survey,
  { ipAddressType }: Inputs<typeof LightsailInstance>,
  { portInfos }: Inputs<typeof LightsailInstancePublicPorts>,
): readonly FilterRule[] {
  return elementsOrUnread(portInfos).flatMap((info): readonly FilterRule[] => {
    const { cidrs, ipv6Cidrs, cidrListAliases } = info;
    const traffic = trafficBetween(info.protocol, info.fromPort, info.toPort);
    const told = describeTraffic(traffic.possible);
    const rule = { action: "allow", traffic, node: nodeOf(info) } as const;
    const [v4, v6] = [rangesIn(survey, cidrs, "v4"), rangesIn(survey, ipv6Cidrs, "v6")];
    const isV6Unset = v6.length === 0 && textOf(ipAddressType) !== "ipv4";
    const named = [...v4, ...v6].map(
      ({ whom, node, name, change }): FilterRule => ({
        ...rule,
        remote: whom,
        node,
        does: `admits ${told} from ${name}`,
        ...(change !== undefined && { change }),
      }),
    );
    // An alias stands for addresses of Lightsail itself, from which its console connects.
    if (isGiven(cidrListAliases)) {
      return named;
    }
    if (named.length === 0) {
      const does = `admits ${told} from everybody, because it names no addresses`;
      return [{ ...rule, remote: exactly(ANYONE), does, change: "set cidrs to those who need it" }];
    }
    // Each family has a firewall of its own; what holds for one that isn't spoken of is said nowhere.
    return [
      ...named,
      ...(v4.length === 0 ? [unsaid(rule, "v4", "cidrs", told)] : []),
      ...(isV6Unset ? [unsaid(rule, "v6", "ipv6Cidrs", told)] : []),
    ];
  });
}

function unsaid(
  rule: Pick<FilterRule, "action" | "traffic" | "node">,
  family: Family,
  property: string,
  told: string,
): FilterRule {
  const everybody = selectorOf(ofFamily(ALL_ADDRESSES, family));
  return {
    ...rule,
    remote: { certain: NOBODY, possible: everybody },
    does: `may admit ${told} from everybody, because it leaves ${property} out`,
    change: `set ${property} to those who need it`,
  };
}
