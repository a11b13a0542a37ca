import { type RuleTable, resource, unknown } from "../../../../policypack/kit/rule-table";
import { SecurityRule } from "../../../../policypack/resources/azure/network";

const rulesOf = (...securityRules: object[]) => ({ securityRules });

/** The cases of a rule that keeps one port, between 20 and 4000, closed to the internet. */
export function openPortTable(port: number): RuleTable {
  const allow = {
    access: "Allow",
    direction: "Inbound",
    protocol: "Tcp",
    sourceAddressPrefix: "Internet",
    destinationPortRange: String(port),
  };
  return {
    compliant: {
      "no rule at all": {},
      "another port": rulesOf({ ...allow, destinationPortRange: "443" }),
      "other ports": rulesOf({
        ...allow,
        destinationPortRange: undefined,
        destinationPortRanges: ["80", "443", "8000-8100"],
      }),
      "UDP only": rulesOf({ ...allow, protocol: "Udp" }),
      "a private network": rulesOf({ ...allow, sourceAddressPrefix: "10.0.0.0/8" }),
      "one address": rulesOf({ ...allow, sourceAddressPrefix: "198.51.100.7" }),
      "a service tag that means one's own network": rulesOf({
        ...allow,
        sourceAddressPrefix: "VirtualNetwork",
      }),
      "another port beside one left empty": rulesOf({
        ...allow,
        destinationPortRange: "",
        destinationPortRanges: ["443"],
      }),
      "a private network beside one left empty": rulesOf({
        ...allow,
        sourceAddressPrefix: "",
        sourceAddressPrefixes: ["10.0.0.0/8"],
      }),
      "networks of one's own": rulesOf({
        ...allow,
        sourceAddressPrefix: undefined,
        sourceAddressPrefixes: ["198.51.100.0/24", "2001:db8::/32", "2001:db8::7"],
      }),
      "the probes of the load balancer": rulesOf({
        ...allow,
        sourceAddressPrefix: "AzureLoadBalancer",
      }),
      "a rule outwards": rulesOf({ ...allow, direction: "Outbound" }),
      "ranges on both sides of the port": rulesOf({
        ...allow,
        destinationPortRange: undefined,
        destinationPortRanges: [`0-${port - 1}`, `${port + 1}-65535`],
      }),
      "application security groups": rulesOf({
        ...allow,
        sourceAddressPrefix: undefined,
        sourceApplicationSecurityGroups: [{ id: "asg" }],
      }),
    },
    violating: {
      "the internet by its tag": rulesOf(allow),
      "everybody by a star": rulesOf({ ...allow, sourceAddressPrefix: "*" }),
      "everybody by a word": rulesOf({ ...allow, sourceAddressPrefix: "any" }),
      IPv4: rulesOf({ ...allow, sourceAddressPrefix: "0.0.0.0/0" }),
      IPv6: rulesOf({ ...allow, sourceAddressPrefix: "::/0" }),
      "a range of ports that ends with it": rulesOf({
        ...allow,
        destinationPortRange: `1-${port}`,
      }),
      "a number instead of text": rulesOf({ ...allow, destinationPortRange: port }),
      "no protocol at all": rulesOf({ ...allow, protocol: undefined }),
      "every customer of Azure in a region": rulesOf({
        ...allow,
        sourceAddressPrefix: "AzureCloud.WestEurope",
      }),
      "much of IPv6": rulesOf({ ...allow, sourceAddressPrefix: "2000::/3" }),
      "half of IPv4": rulesOf({ ...allow, sourceAddressPrefix: "128.0.0.0/1" }),
      "every customer of Azure": rulesOf({ ...allow, sourceAddressPrefix: "AzureCloud" }),
      "a list with the internet in it": rulesOf({
        ...allow,
        sourceAddressPrefix: undefined,
        sourceAddressPrefixes: ["10.0.0.0/8", "0.0.0.0/0"],
      }),
      "every protocol and port": rulesOf({ ...allow, protocol: "*", destinationPortRange: "*" }),
      "a range around the port": rulesOf({ ...allow, destinationPortRange: "20-4000" }),
      "a list with the port in it": rulesOf({
        ...allow,
        destinationPortRange: undefined,
        destinationPortRanges: ["443", String(port)],
      }),
      "other spellings of the words": rulesOf({
        ...allow,
        access: "allow",
        direction: "inbound",
        protocol: "TCP",
        sourceAddressPrefix: "internet",
      }),
      "no source at all": rulesOf({ ...allow, sourceAddressPrefix: undefined }),
      "a source set to null": rulesOf({ ...allow, sourceAddressPrefix: null }),
      "one of several rules": rulesOf({ ...allow, access: "Deny" }, allow),
      "a denial before it, which may be taken away elsewhere": rulesOf(
        { ...allow, access: "Deny", priority: 100 },
        { ...allow, priority: 200 },
      ),
      "a rule in a resource of its own": resource(SecurityRule, allow),
    },
    inconclusive: {
      "rules known only after deployment": { securityRules: unknown() },
      "a source known only after deployment": rulesOf({ ...allow, sourceAddressPrefix: unknown() }),
      "a port known only after deployment": rulesOf({ ...allow, destinationPortRange: unknown() }),
      "sources known only after deployment": rulesOf({
        ...allow,
        sourceAddressPrefix: undefined,
        sourceAddressPrefixes: unknown(),
      }),
      "one of the sources known only after deployment": rulesOf({
        ...allow,
        sourceAddressPrefix: undefined,
        sourceAddressPrefixes: ["10.0.0.0/8", unknown()],
      }),
      "a rule known only after deployment": rulesOf(unknown() as object),
      "a direction known only after deployment": rulesOf({ ...allow, direction: unknown() }),
      "a protocol known only after deployment": rulesOf({ ...allow, protocol: unknown() }),
      "a port that is none": rulesOf({ ...allow, destinationPortRange: "ssh" }),
      "a source that is none": rulesOf({ ...allow, sourceAddressPrefix: "300.0.0.0/0" }),
      "an access known only after deployment": resource(SecurityRule, {
        ...allow,
        access: unknown(),
      }),
      "text where a list belongs": { securityRules: "none" },
    },
    notApplicable: {
      "a denial": resource(SecurityRule, { ...allow, access: "Deny" }),
      "a rule outwards": resource(SecurityRule, { ...allow, direction: "Outbound" }),
    },
  };
}
