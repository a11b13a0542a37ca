import fc from "fast-check";
import { expect, test } from "vitest";
import {
  judgeCase,
  ref,
  resource,
  secret,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import { SecurityGroup, SecurityGroupRule } from "../../../../policypack/resources/aws/ec2";
import { SecurityGroupIngressRule } from "../../../../policypack/resources/aws/vpc";
import rule from "../../../../policypack/rules/aws/ec2/security-group-ssh-closed-to-internet";
import { describeRule } from "../../../support/describe-rule";

const ssh = { protocol: "tcp", fromPort: 22, toPort: 22 };
const https = { protocol: "tcp", fromPort: 443, toPort: 443 };
const anywhere = { cidrBlocks: ["0.0.0.0/0"], ipv6CidrBlocks: ["::/0"] };
const anywhere4 = { cidrBlocks: ["0.0.0.0/0"] };

const inline = (...ingress: unknown[]) => ({ ingress });
const open = (change: object) => inline({ ...ssh, ...anywhere4, ...change });
const from = (...cidrBlocks: unknown[]) => inline({ ...ssh, cidrBlocks });
const from6 = (...ipv6CidrBlocks: unknown[]) => inline({ ...ssh, ipv6CidrBlocks });
const split = (inputs: object) => resource(SecurityGroupRule, { type: "ingress", ...inputs });
const ingress = (inputs: object) =>
  resource(SecurityGroupIngressRule, { ipProtocol: "tcp", fromPort: 22, toPort: 22, ...inputs });

describeRule(rule, {
  compliant: {
    "a group without rules": {},
    "an empty list": inline(),
    null: { ingress: null },
    "another port for everybody": inline({ ...https, ...anywhere }),
    "SSH for one network": from("198.51.100.0/24"),
    "SSH for private networks": from("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),
    "SSH for carrier-grade NAT": from("100.64.0.0/10"),
    "SSH for unique local addresses of IPv6": from6("fc00::/7", "fd00::/8"),
    "SSH for one network of IPv6": from6("2001:720:418::/48"),
    "SSH for another group": inline({ ...ssh, securityGroups: ["sg-0a"] }),
    "SSH for a group known only after deployment": inline({ ...ssh, securityGroups: unknown() }),
    "SSH for the group itself": inline({ ...ssh, self: true }),
    "SSH for nobody": inline(ssh),
    "SSH for nobody, said with empty lists": inline({
      ...ssh,
      cidrBlocks: [],
      ipv6CidrBlocks: null,
      prefixListIds: [],
    }),
    "all protocols for private networks": open({ protocol: "-1", cidrBlocks: ["10.0.0.0/16"] }),
    "UDP on port 22": open({ protocol: "udp" }),
    "UDP on port 22 by number": open({ protocol: "17" }),
    "ICMP, whose ports are types": open({ protocol: "icmp", fromPort: -1, toPort: -1 }),
    "ports just below": open({ fromPort: 0, toPort: 21 }),
    "ports just above": open({ fromPort: 23, toPort: 65535 }),
    "TCP to port 0 alone": open({ fromPort: 0, toPort: 0 }),
    "traffic outwards": { egress: [{ protocol: "-1", fromPort: 0, toPort: 0, ...anywhere }] },
    "another port, whatever the source": inline({ ...https, cidrBlocks: unknown() }),
    "another port for a prefix list": inline({ ...https, prefixListIds: ["pl-0a"] }),
    "ports known only after deployment, for one network": inline({
      protocol: unknown(),
      fromPort: unknown(),
      toPort: unknown(),
      cidrBlocks: ["198.51.100.0/24"],
    }),
    "another port under a second bound known only after deployment": open({
      fromPort: 443,
      toPort: unknown(),
    }),
    "a rule of its own for one network": split({ ...ssh, cidrBlocks: ["198.51.100.0/24"] }),
    "a rule of its own for another group": split({ ...ssh, sourceSecurityGroupId: unknown() }),
    "a rule of its own for the group itself": split({ ...ssh, self: true }),
    "a rule of its own on another port": split({ ...https, ...anywhere }),
    "a rule of the newer type for one network": ingress({ cidrIpv4: "198.51.100.0/24" }),
    "a rule of the newer type for another group": ingress({ referencedSecurityGroupId: unknown() }),
    "a rule of the newer type on another port": ingress({
      fromPort: 443,
      toPort: 443,
      cidrIpv4: "0.0.0.0/0",
    }),
    "a group whose rules are resources of their own": stack({
      group: resource(SecurityGroup),
      rule: resource(SecurityGroupRule, {
        type: "ingress",
        securityGroupId: ref("group"),
        ...ssh,
        ...anywhere,
      }),
    }),
  },
  violating: {
    "SSH for everybody": from("0.0.0.0/0"),
    "SSH for everybody over IPv6": from6("::/0"),
    "SSH for everybody over IPv6 in another writing": from6("0:0:0:0:0:0:0:0/0"),
    "one wide range among narrow ones": from("198.51.100.0/24", "0.0.0.0/0"),
    "one wide rule among narrow ones": inline(
      { ...https, ...anywhere },
      { ...ssh, cidrBlocks: ["10.0.0.0/8"] },
      { ...ssh, ...anywhere4 },
    ),
    "the internet in two halves": from("0.0.0.0/1", "128.0.0.0/1"),
    "the internet in eighths": from6("2000::/3"),
    "a range with bits of a host": from("192.0.2.1/0"),
    "a secret range": from(secret("0.0.0.0/0")),
    "TCP by number": open({ protocol: "6" }),
    "TCP in upper case": open({ protocol: "TCP" }),
    "TCP as a number": open({ protocol: 6 }),
    "all protocols": open({ protocol: "-1", fromPort: 0, toPort: 0 }),
    "all protocols as a number": open({ protocol: -1, fromPort: 0, toPort: 0 }),
    "all protocols in words": open({ protocol: "all", fromPort: 0, toPort: 0 }),
    "all protocols in upper case": open({ protocol: "ALL", fromPort: -1, toPort: -1 }),
    "all protocols, with ports that AWS does not look at": open({
      protocol: "-1",
      fromPort: 443,
      toPort: 443,
    }),
    "all protocols, whatever the ports": open({
      protocol: "-1",
      fromPort: unknown(),
      toPort: unknown(),
    }),
    "all protocols without ports": inline({ protocol: "-1", ...anywhere4 }),
    "a wider range of ports": open({ fromPort: 20, toPort: 25 }),
    "a range of ports that starts there": open({ fromPort: 22, toPort: 443 }),
    "a range of ports that ends there": open({ fromPort: 0, toPort: 22 }),
    "all ports of TCP": open({ fromPort: 0, toPort: 65535 }),
    "ports as text": open({ fromPort: "20", toPort: "25" }),
    "TCP without ports": inline({ protocol: "tcp", ...anywhere4 }),
    "TCP with -1 for every port": open({ fromPort: -1, toPort: -1 }),
    "no protocol": open({ protocol: null }),
    "SSH for everybody beside a prefix list": open({ prefixListIds: ["pl-0a"] }),
    "SSH for everybody beside a range known only after deployment": from("0.0.0.0/0", unknown()),
    "SSH for everybody beside a rule known only after deployment": inline(unknown(), {
      ...ssh,
      ...anywhere4,
    }),
    "a rule of its own": split({ ...ssh, ...anywhere4 }),
    "a rule of its own over IPv6": split({ ...ssh, ipv6CidrBlocks: ["::/0"] }),
    "a rule of its own for all protocols": split({
      protocol: "-1",
      fromPort: 0,
      toPort: 0,
      ...anywhere4,
    }),
    "a rule of its own without a type": split({ ...ssh, ...anywhere4, type: null }),
    "a rule of the newer type": ingress({ cidrIpv4: "0.0.0.0/0" }),
    "a rule of the newer type over IPv6": ingress({ cidrIpv6: "::/0" }),
    "a rule of the newer type for all protocols": ingress({
      ipProtocol: "-1",
      fromPort: null,
      toPort: null,
      cidrIpv4: "0.0.0.0/0",
    }),
    "a rule of the newer type for half of the internet": ingress({ cidrIpv4: "128.0.0.0/1" }),
  },
  inconclusive: {
    "rules known only after deployment": { ingress: unknown() },
    "a rule known only after deployment": inline(unknown()),
    "ranges known only after deployment": inline({ ...ssh, cidrBlocks: unknown() }),
    "a range known only after deployment": from(unknown()),
    "a range of IPv6 known only after deployment": from6(unknown()),
    "a protocol known only after deployment": open({ protocol: unknown() }),
    "a protocol known only after deployment, on another port": inline({
      ...https,
      ...anywhere,
      protocol: unknown(),
    }),
    "a first port known only after deployment": open({ fromPort: unknown() }),
    "a last port known only after deployment": open({ toPort: unknown() }),
    "a prefix list": inline({ ...ssh, prefixListIds: ["pl-6da54004"] }),
    "a prefix list known only after deployment": inline({ ...ssh, prefixListIds: [unknown()] }),
    "text that is no range": from("office"),
    "an address without a prefix": from("0.0.0.0"),
    "a number where a range is expected": from(0),
    "text where ranges are expected": inline({ ...ssh, cidrBlocks: "0.0.0.0/0" }),
    "text where rules are expected": { ingress: "ssh" },
    "text where a rule is expected": inline("ssh"),
    "text where a port is expected": open({ fromPort: "ssh", toPort: "ssh" }),
    "a list where a port is expected": open({ fromPort: [22], toPort: [22] }),
    "an object where a protocol is expected": open({ protocol: {} }),
    "a rule of its own of a type known only after deployment": split({
      ...ssh,
      ...anywhere4,
      type: unknown(),
    }),
    "a rule of its own with ranges known only after deployment": split({
      ...ssh,
      cidrBlocks: unknown(),
    }),
    "a rule of its own for a prefix list": split({ ...ssh, prefixListIds: ["pl-0a"] }),
    "a rule of the newer type with a range known only after deployment": ingress({
      cidrIpv4: unknown(),
    }),
    "a rule of the newer type for a prefix list": ingress({ prefixListId: "pl-0a" }),
    "a rule of the newer type with text that is no range": ingress({ cidrIpv6: "everybody" }),
  },
  notApplicable: {
    "a rule of its own outwards": split({ ...ssh, ...anywhere, type: "egress" }),
  },
});

test("a range of TCP ports is open exactly where 22 is in it", () => {
  const port = fc.oneof(fc.integer({ min: 0, max: 65535 }), fc.integer({ min: 20, max: 24 }));
  fc.assert(
    fc.property(port, port, (fromPort, toPort) => {
      const { outcome } = judgeCase(rule, open({ fromPort, toPort }));
      expect(outcome).toBe(fromPort <= 22 && 22 <= toPort ? "violating" : "compliant");
    }),
  );
});

test("the message names the rule and the range", () => {
  expect(judgeCase(rule, inline(https, { ...ssh, ...anywhere })).message).toContain(
    'ingress[1].cidrBlocks[0] is "0.0.0.0/0", expected not the internet or much of it; ingress[1].ipv6CidrBlocks[0] is "::/0"',
  );
});
