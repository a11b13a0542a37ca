import { describe, expect, it } from "vitest";
import {
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../policypack/kit/rule-table";
import { addressesOf, NO_ADDRESSES } from "../../../policypack/network/address-set";
import { exactly } from "../../../policypack/network/bounded";
import { type Party, passing } from "../../../policypack/network/filter";
import { describeTraffic } from "../../../policypack/network/traffic";
import {
  DefaultNetworkAcl,
  NetworkAcl,
  NetworkAclAssociation,
  NetworkAclRule,
  Subnet,
  Vpc,
} from "../../../policypack/resources/aws";
import { waysIn } from "../../support/aws-ways";

const partyAt = (address: string): Party => ({
  addresses: addressesOf(address) ?? NO_ADDRESSES,
  groups: exactly(new Set<string>()),
});

/** What the network ACLs of the subnet `app` admit from an address. */
function admitted(resources: Readonly<Record<string, CaseResource>>, from = "203.0.113.7"): string {
  const { subnet } = waysIn(
    stack({
      vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16" }),
      app: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24" }),
      ...resources,
    }),
  );
  const [filter, ...more] = subnet("app").filters;
  if (filter === undefined) return "no filter";
  expect(more).toEqual([]);
  expect(filter.isStateful).toBe(false);
  expect(filter.isWithinSubnet).toBe(false);
  const { certain, possible } = passing(filter.inbound, partyAt(from), partyAt("10.0.1.5"));
  const proven = describeTraffic(certain);
  const all = describeTraffic(possible);
  return proven === all ? proven : `${proven}, perhaps ${all}`;
}

const inline = (ruleNo: unknown, action: unknown, port: number, cidrBlock = "0.0.0.0/0") => ({
  ruleNo,
  action,
  protocol: "tcp",
  fromPort: port,
  toPort: port,
  cidrBlock,
});
const split = (ruleNumber: unknown, ruleAction: unknown, port: number, more = {}) =>
  resource(NetworkAclRule, {
    networkAclId: ref("acl"),
    ruleNumber,
    ruleAction,
    protocol: "6",
    fromPort: port,
    toPort: port,
    cidrBlock: "0.0.0.0/0",
    ...more,
  });
const acl = (ingress?: unknown) =>
  resource(NetworkAcl, {
    vpcId: ref("vpc"),
    subnetIds: [ref("app")],
    ...(ingress !== undefined && { ingress }),
  });

describe("the network ACL of a subnet", () => {
  const cases: Record<string, readonly [string, Readonly<Record<string, CaseResource>>]> = {
    "is none where the VPC keeps its default one": ["no filter", {}],
    "admits nothing without rules": ["nothing", { acl: acl() }],
    "admits by inline rules": ["TCP 22", { acl: acl([inline(100, "allow", 22)]) }],
    "admits by rules of their own": ["TCP 22", { acl: acl(), rule: split(100, "allow", 22) }],
    "admits by both": [
      "TCP 22, 443",
      { acl: acl([inline(100, "allow", 22)]), rule: split(200, "allow", 443) },
    ],
    "denies by the lower number, in whatever order they are written": [
      "nothing",
      { acl: acl([inline(100, "allow", 22), inline(90, "deny", 22)]) },
    ],
    "admits by the lower number": [
      "TCP 22",
      { acl: acl([inline(110, "deny", 22), inline(100, "allow", 22)]) },
    ],
    "denies by a rule of its own before an inline one": [
      "nothing",
      { acl: acl([inline(100, "allow", 22)]), rule: split(50, "deny", 22) },
    ],
    "leaves outbound rules out of it": [
      "nothing",
      { acl: acl(), rule: split(100, "allow", 22, { egress: true }) },
    ],
    "admits only the range of the rule": [
      "nothing",
      { acl: acl([inline(100, "allow", 22, "10.0.0.0/8")]) },
    ],
    "perhaps admits where the action isn't known": [
      "nothing, perhaps TCP 22",
      { acl: acl([inline(100, unknown(), 22)]) },
    ],
    "perhaps denies where the number isn't known": [
      "nothing, perhaps TCP 22",
      { acl: acl([inline(100, "allow", 22), inline(unknown(), "deny", 22)]) },
    ],
    "perhaps admits anything where the rules aren't known": [
      "nothing, perhaps all traffic",
      { acl: acl(unknown()) },
    ],
    "admits all traffic by protocol -1": [
      "all traffic",
      {
        acl: acl([
          {
            ruleNo: 1,
            action: "allow",
            protocol: "-1",
            fromPort: 0,
            toPort: 0,
            cidrBlock: "0.0.0.0/0",
          },
        ]),
      },
    ],
    "is the one that is associated": [
      "TCP 22",
      {
        acl: resource(NetworkAcl, { vpcId: ref("vpc"), ingress: [inline(100, "allow", 22)] }),
        use: resource(NetworkAclAssociation, { networkAclId: ref("acl"), subnetId: ref("app") }),
      },
    ],
    "is perhaps anything where it is outside the stack": [
      "nothing, perhaps all traffic",
      { use: resource(NetworkAclAssociation, { networkAclId: "acl-1", subnetId: ref("app") }) },
    ],
    "is the default one that the stack adopts, emptied": [
      "nothing",
      { own: resource(DefaultNetworkAcl, { defaultNetworkAclId: ref("vpc") }) },
    ],
    "is the default one with a denial before the rule that AWS writes": [
      "all but TCP 22",
      { rule: split(50, "deny", 22, { networkAclId: ref("vpc") }) },
    ],
  };
  it.each(Object.entries(cases))("%s", (_, [expected, resources]) => {
    expect(admitted(resources)).toBe(expected);
  });

  it("is perhaps anything in a VPC outside the stack", () => {
    const app = resource(Subnet, { vpcId: "vpc-1", cidrBlock: "10.0.1.0/24" });
    expect(admitted({ app })).toBe("nothing, perhaps all traffic");
  });
});
