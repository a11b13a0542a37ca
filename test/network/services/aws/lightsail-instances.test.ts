import { describe, expect, it } from "vitest";
import {
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import {
  LightsailInstance,
  LightsailInstancePublicPorts,
} from "../../../../policypack/resources/aws";
import { networkOf } from "../../../support/network-of";

const ports = (portInfos: unknown, instanceName: unknown = ref("web")) =>
  resource(LightsailInstancePublicPorts, { instanceName, portInfos });
const SSH = { protocol: "tcp", fromPort: 22, toPort: 22 };

describe("instances of Lightsail", () => {
  const cases: Readonly<Record<string, readonly [Record<string, CaseResource>, string]>> = {
    "the firewall that AWS makes": [{}, "TCP 22, perhaps TCP 22, 80, 443, 3389"],
    "the firewall that AWS makes for a control panel": [
      { web: resource(LightsailInstance, { blueprintId: "cpanel_whm_linux" }) },
      "TCP 22, perhaps TCP 22, 53, 80, 443, 2078, 2083, 2087, 2089 and 4 more",
    ],
    "ports for everybody": [{ ports: ports([SSH]) }, "TCP 22"],
    "ports for an office": [
      { ports: ports([{ ...SSH, cidrs: ["203.0.113.0/24"], ipv6Cidrs: ["2001:db8::/48"] }]) },
      "nothing",
    ],
    "ports for an office, which say nothing of IPv6": [
      { ports: ports([{ ...SSH, cidrs: ["203.0.113.0/24"] }]) },
      "nothing, perhaps TCP 22",
    ],
    "ports for an office, of an instance without IPv6": [
      {
        web: resource(LightsailInstance, {
          blueprintId: "amazon_linux_2",
          ipAddressType: "ipv4",
        }),
        ports: ports([{ ...SSH, cidrs: ["203.0.113.0/24"] }]),
      },
      "nothing",
    ],
    "ports for the console": [
      { ports: ports([{ ...SSH, cidrListAliases: ["lightsail-connect"] }]) },
      "nothing",
    ],
    "ports that aren't known": [{ ports: ports(unknown()) }, "nothing, perhaps all traffic"],
    "ports of something unknown": [
      { ports: ports([{ ...SSH, cidrs: ["203.0.113.0/24"] }], unknown()) },
      "nothing, perhaps TCP 22, 80, 443, 3389",
    ],
  };
  it.each(Object.entries(cases))("%s", (_, [others, expected]) => {
    const web = resource(LightsailInstance, { blueprintId: "amazon_linux_2" });
    expect(networkOf(stack({ web, ...others })).internetTo("web")).toBe(expected);
  });
});
