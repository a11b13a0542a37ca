import { describe, expect, it } from "vitest";
import { ResourceGraph } from "../../../policypack/core";
import { ref, resource, resourcesOf, stack, unknown } from "../../../policypack/kit/rule-table";
import { addressesOf, NO_ADDRESSES } from "../../../policypack/network/address-set";
import { firewallRules } from "../../../policypack/network/aws/network-firewall";
import { exactly } from "../../../policypack/network/bounded";
import { type Party, passing } from "../../../policypack/network/filter";
import { Survey } from "../../../policypack/network/survey";
import { describeTraffic } from "../../../policypack/network/traffic";
import {
  Firewall,
  FirewallPolicy,
  NetworkFirewallRuleGroup,
  Vpc,
} from "../../../policypack/resources/aws";

const partyAt = (address: string): Party => ({
  addresses: addressesOf(address) ?? NO_ADDRESSES,
  groups: exactly(new Set<string>()),
});

/** What a firewall lets one address open to another. */
function passed(
  group: Record<string, unknown>,
  policy: Record<string, unknown> = {},
  [from, to] = ["10.0.1.5", "10.2.0.5"],
): string {
  const graph = new ResourceGraph(
    resourcesOf(
      stack({
        firewall: resource(Firewall, { vpcId: ref("vpc"), firewallPolicyArn: ref("policy") }),
        vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16" }),
        policy: resource(FirewallPolicy, {
          firewallPolicy: {
            statelessDefaultActions: ["aws:forward_to_sfe"],
            statefulRuleGroupReferences: [{ resourceArn: ref("group"), priority: 1 }],
            ...policy,
          },
        }),
        group: resource(NetworkFirewallRuleGroup, { type: "STATEFUL", ...group }),
      }),
    ),
  );
  const [firewall] = graph.ofType(Firewall.token);
  const rules = firewall && firewallRules({ survey: new Survey(graph) }, firewall);
  if (rules === undefined) return "not known";
  const { certain, possible } = passing(rules, partyAt(from ?? ""), partyAt(to ?? ""));
  const proven = describeTraffic(certain);
  const all = describeTraffic(possible);
  return proven === all ? proven : `${proven}, perhaps ${all}`;
}

const STRICT = {
  statefulEngineOptions: { ruleOrder: "STRICT_ORDER" },
  statefulDefaultActions: ["aws:drop_established"],
};
const text = (rulesString: string, more: Record<string, unknown> = {}) => ({
  ruleGroup: { rulesSource: { rulesString }, ...more },
});
const header = (action: string, port: string, direction = "FORWARD") => ({
  action,
  header: {
    protocol: "TCP",
    source: "ANY",
    sourcePort: "ANY",
    destination: "10.2.0.0/16",
    destinationPort: port,
    direction,
  },
  ruleOptions: [{ keyword: "sid", settings: ["1"] }],
});
const stateless = (statelessRules: readonly unknown[]) => ({
  type: "STATELESS",
  ruleGroup: { rulesSource: { statelessRulesAndCustomActions: { statelessRules } } },
});
const packet = (priority: number, action: string, fromPort: number) => ({
  priority,
  ruleDefinition: {
    actions: [action],
    matchAttributes: {
      protocols: [6],
      sources: [{ addressDefinition: "10.0.0.0/8" }],
      destinationPorts: [{ fromPort, toPort: fromPort }],
    },
  },
});
const STATELESS = {
  statefulRuleGroupReferences: [],
  statelessRuleGroupReferences: [{ resourceArn: ref("group"), priority: 1 }],
};

describe("a network firewall", () => {
  const cases: Record<string, readonly [string, string]> = {
    "passes what no rule drops, by default": ["all traffic", passed(text(""))],
    "drops what no rule passes, where it is strict": ["nothing", passed(text(""), STRICT)],
    "passes by a rule": ["TCP 443", passed(text("pass tcp any any -> any 443 (sid:1;)"), STRICT)],
    "drops by a rule": ["all but TCP 22", passed(text("drop tcp any any -> any 22 (sid:1;)"))],
    "rejects by a rule": ["all but TCP 22", passed(text("reject tcp any any -> any 22 (sid:1;)"))],
    "only tells by an alert": ["all traffic", passed(text("alert tcp any any -> any 22 (sid:1;)"))],
    "passes before it drops, by default": [
      "all traffic",
      passed(text("drop tcp any any -> any 22 (sid:1;)\npass tcp any any -> any 22 (sid:2;)")),
    ],
    "goes by the order of rules, where it is strict": [
      "nothing",
      passed(
        text("drop tcp any any -> any 22 (sid:1;)\npass tcp any any -> any 22 (sid:2;)"),
        STRICT,
      ),
    ],
    "takes its own VPC for HOME_NET": [
      "TCP 443",
      passed(text("pass tcp $HOME_NET any -> !$HOME_NET 443 (sid:1;)"), STRICT),
    ],
    "leaves other sources out of HOME_NET": [
      "nothing",
      passed(text("pass tcp $HOME_NET any -> any 443 (sid:1;)"), STRICT, ["10.5.0.1", "10.2.0.5"]),
    ],
    "reads variables of addresses and ports": [
      "TCP 8000-8010",
      passed(
        text("pass tcp $APPS any -> $DBS $PORTS (sid:1;)", {
          ruleVariables: {
            ipSets: [
              { key: "APPS", ipSet: { definitions: ["10.0.0.0/16"] } },
              { key: "DBS", ipSet: { definitions: ["10.2.0.0/16", "10.3.0.0/16"] } },
            ],
            portSets: [{ key: "PORTS", portSet: { definitions: ["8000:8010"] } }],
          },
        }),
        STRICT,
      ),
    ],
    "perhaps passes what comes from a prefix list that it refers to": [
      "nothing, perhaps TCP 443",
      passed(
        text("pass tcp @OFFICES any -> any 443 (sid:1;)", {
          referenceSets: {
            ipSetReferences: [
              {
                key: "OFFICES",
                ipSetReferences: [
                  {
                    referenceArn:
                      "arn:aws:ec2:eu-west-1:111122223333:prefix-list/pl-0123456789abcdef0",
                  },
                ],
              },
            ],
          },
        }),
        STRICT,
      ),
    ],
    "perhaps drops what comes from none of a prefix list": [
      "all but TCP 22, perhaps all traffic",
      passed(text("drop tcp !@OFFICES any -> any 22 (sid:1;)")),
    ],
    "reads lists with exceptions": [
      "TCP 1-21, 23-99",
      passed(text("pass tcp [10.0.0.0/8,!10.9.0.0/16] any -> any [1:99,!22] (sid:1;)"), STRICT),
    ],
    "perhaps passes by what is said": [
      "nothing, perhaps TCP",
      passed(text('pass tls any any -> any any (tls.sni; content:"x"; sid:1;)'), STRICT),
    ],
    "perhaps passes by a narrower option": [
      "nothing, perhaps TCP 443",
      passed(text('pass tcp any any -> any 443 (content:"x"; sid:1;)'), STRICT),
    ],
    "perhaps decides anything by a rule that can't be read": [
      "nothing, perhaps all traffic",
      passed(text("what is this"), STRICT),
    ],
    "perhaps decides anything by rules that aren't known": [
      "nothing, perhaps all traffic",
      passed({ ruleGroup: { rulesSource: { rulesString: unknown() } } }, STRICT),
    ],
    "reads rules by their parts": [
      "TCP 5432",
      passed({ ruleGroup: { rulesSource: { statefulRules: [header("PASS", "5432")] } } }, STRICT),
    ],
    "perhaps passes web traffic to listed domains only": [
      "all but TCP, perhaps all traffic",
      passed({
        ruleGroup: {
          rulesSource: {
            rulesSourceList: {
              generatedRulesType: "ALLOWLIST",
              targetTypes: ["TLS_SNI"],
              targets: ["example.com"],
            },
          },
        },
      }),
    ],
    "passes without state": [
      "TCP 22",
      passed(stateless([packet(1, "aws:pass", 22)]), { ...STATELESS, ...STRICT }),
    ],
    "drops without state": [
      "all but TCP 22",
      passed(stateless([packet(1, "aws:drop", 22)]), STATELESS),
    ],
    "drops by the lower priority": [
      "all but TCP 22",
      passed(stateless([packet(2, "aws:pass", 22), packet(1, "aws:drop", 22)]), STATELESS),
    ],
    "drops all where that is the stateless default": [
      "nothing",
      passed(text("pass tcp any any -> any any (sid:1;)"), {
        statelessDefaultActions: ["aws:drop"],
      }),
    ],
    "hands only some of it on": [
      "TCP 22",
      passed(stateless([packet(1, "aws:forward_to_sfe", 22)]), {
        ...STATELESS,
        statelessDefaultActions: ["aws:drop"],
      }),
    ],
    "isn't touched by what AWS keeps of known threats": [
      "all traffic",
      passed(text(""), {
        statefulRuleGroupReferences: [
          {
            resourceArn:
              "arn:aws:network-firewall:eu-west-1:aws-managed:stateful-rulegroup/ThreatX",
          },
        ],
      }),
    ],
    "perhaps decides anything by a group outside the stack": [
      "nothing, perhaps all traffic",
      passed(text(""), {
        statefulRuleGroupReferences: [
          { resourceArn: "arn:aws:network-firewall:eu-west-1:111122223333:stateful-rulegroup/x" },
        ],
      }),
    ],
  };
  it.each(Object.entries(cases))("%s", (_, [expected, actual]) => {
    expect(actual).toBe(expected);
  });
});
