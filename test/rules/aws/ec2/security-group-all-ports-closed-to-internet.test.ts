import { resource, unknown } from "../../../../policypack/kit/rule-table";
import { SecurityGroupRule } from "../../../../policypack/resources/aws/ec2";
import { SecurityGroupIngressRule } from "../../../../policypack/resources/aws/vpc";
import rule from "../../../../policypack/rules/aws/ec2/security-group-all-ports-closed-to-internet";
import { describeRule } from "../../../support/describe-rule";

const all = { protocol: "-1", fromPort: 0, toPort: 0 };
const anywhere4 = { cidrBlocks: ["0.0.0.0/0"] };

const inline = (...ingress: unknown[]) => ({ ingress });
const open = (change: object) => inline({ ...all, ...anywhere4, ...change });
const tcp = (fromPort: unknown, toPort: unknown) => open({ protocol: "tcp", fromPort, toPort });
const split = (inputs: object) => resource(SecurityGroupRule, { type: "ingress", ...inputs });
const ingress = (inputs: object) => resource(SecurityGroupIngressRule, { ...inputs });

describeRule(rule, {
  compliant: {
    "a group without rules": {},
    "one port for everybody": tcp(443, 443),
    "one port of UDP for everybody": open({ protocol: "udp", fromPort: 53, toPort: 53 }),
    "TCP to port 0 alone": tcp(0, 0),
    "all ports but the lowest": tcp(1024, 65535),
    "all ports but one": tcp(2, 65535),
    "all ports but the highest": tcp(0, 65534),
    "ICMP of all types": open({ protocol: "icmp", fromPort: -1, toPort: -1 }),
    "ICMP for IPv6 of all types": open({ protocol: "icmpv6", fromPort: -1, toPort: -1 }),
    "another protocol by number": open({ protocol: "50" }),
    "everything for private networks": open({ cidrBlocks: ["10.0.0.0/8", "192.168.0.0/16"] }),
    "everything for one network": open({ cidrBlocks: ["198.51.100.0/24"] }),
    "everything for unique local addresses": inline({ ...all, ipv6CidrBlocks: ["fc00::/7"] }),
    "everything for the group itself": inline({ ...all, self: true }),
    "everything for another group": inline({ ...all, securityGroups: [unknown()] }),
    "everything outwards": { egress: [{ ...all, ...anywhere4 }] },
    "everything for another group in a rule of its own": split({
      ...all,
      sourceSecurityGroupId: unknown(),
    }),
    "one port in a rule of the newer type": ingress({
      ipProtocol: "tcp",
      fromPort: 443,
      toPort: 443,
      cidrIpv4: "0.0.0.0/0",
      cidrIpv6: null,
    }),
    "everything for another group in a rule of the newer type": ingress({
      ipProtocol: "-1",
      referencedSecurityGroupId: unknown(),
    }),
  },
  violating: {
    "everything for everybody": open({}),
    "everything for everybody over IPv6": inline({ ...all, ipv6CidrBlocks: ["::/0"] }),
    "everything for half of the internet": open({ cidrBlocks: ["128.0.0.0/1"] }),
    "all protocols in words": open({ protocol: "All" }),
    "all protocols without ports": inline({ protocol: "-1", ...anywhere4 }),
    "all protocols with ports that AWS does not look at": open({ fromPort: 443, toPort: 443 }),
    "all ports of TCP": tcp(0, 65535),
    "all ports of TCP but 0, which is no real one": tcp(1, 65535),
    "all ports of TCP as text": tcp("0", "65535"),
    "all ports of TCP, unsaid": inline({ protocol: "tcp", ...anywhere4 }),
    "all ports of TCP by number": open({ protocol: "6", fromPort: 0, toPort: 65535 }),
    "all ports of UDP": open({ protocol: "UDP", fromPort: 0, toPort: 65535 }),
    "one wide rule among narrow ones": inline(
      { protocol: "tcp", fromPort: 443, toPort: 443, ...anywhere4 },
      { ...all, ...anywhere4 },
    ),
    "a rule of its own": split({ ...all, ...anywhere4 }),
    "a rule of its own over IPv6": split({ ...all, ipv6CidrBlocks: ["::/0"] }),
    "a rule of the newer type": ingress({ ipProtocol: "-1", cidrIpv4: "0.0.0.0/0" }),
    "a rule of the newer type over IPv6": ingress({ ipProtocol: "-1", cidrIpv6: "::/0" }),
    "a rule of the newer type for all ports of TCP": ingress({
      ipProtocol: "tcp",
      fromPort: 0,
      toPort: 65535,
      cidrIpv4: "0.0.0.0/0",
    }),
  },
  inconclusive: {
    "rules known only after deployment": { ingress: unknown() },
    "a protocol known only after deployment": open({ protocol: unknown() }),
    "a first port known only after deployment": tcp(unknown(), 65535),
    "a last port known only after deployment": tcp(0, unknown()),
    "ranges known only after deployment": inline({ ...all, cidrBlocks: unknown() }),
    "text that is no range": open({ cidrBlocks: ["everybody"] }),
    "text where ranges are expected": open({ cidrBlocks: "0.0.0.0/0" }),
    "text where a port is expected": tcp("all", "all"),
    "everything for a prefix list": inline({ ...all, prefixListIds: ["pl-0a"] }),
    "a rule of its own of a type known only after deployment": split({
      ...all,
      ...anywhere4,
      type: unknown(),
    }),
    "a rule of the newer type with a range known only after deployment": ingress({
      ipProtocol: "-1",
      cidrIpv6: unknown(),
    }),
  },
  notApplicable: { "a rule of its own outwards": split({ ...all, ...anywhere4, type: "egress" }) },
});
