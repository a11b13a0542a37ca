import { resource, unknown } from "../../../../policypack/kit/rule-table";
import { SecurityRule } from "../../../../policypack/resources/azure/network";
import rule from "../../../../policypack/rules/azure/network/security-group-all-ports-closed-to-internet";
import { describeRule } from "../../../support/describe-rule";

const allow = {
  access: "Allow",
  direction: "Inbound",
  protocol: "*",
  sourceAddressPrefix: "*",
  destinationPortRange: "*",
};
const rulesOf = (...securityRules: object[]) => ({ securityRules });

describeRule(rule, {
  compliant: {
    "no rule": { securityRules: [] },
    "one port": rulesOf({ ...allow, destinationPortRange: "443" }),
    "many ports": rulesOf({ ...allow, destinationPortRange: "1024-65535" }),
    "two ranges that leave a port out between them": rulesOf({
      ...allow,
      destinationPortRange: undefined,
      destinationPortRanges: ["0-1022", "1024-65535"],
    }),
    "two ranges that leave the first port out": rulesOf({
      ...allow,
      destinationPortRange: "2-1000",
      destinationPortRanges: ["1001-65535"],
    }),
    "two ranges that leave the last port out": rulesOf({
      ...allow,
      destinationPortRange: undefined,
      destinationPortRanges: ["1-1000", "900-65534"],
    }),
    "every port of ICMP, which has none": rulesOf({ ...allow, protocol: "Icmp" }),
    "every port from inside": rulesOf({ ...allow, sourceAddressPrefix: "VirtualNetwork" }),
  },
  violating: {
    "every port of every protocol": rulesOf(allow),
    "every port of TCP": rulesOf({ ...allow, protocol: "Tcp" }),
    "every port of UDP": rulesOf({ ...allow, protocol: "Udp" }),
    "every port written as a range": rulesOf({ ...allow, destinationPortRange: "0-65535" }),
    "every port but zero": rulesOf({ ...allow, destinationPortRange: "1-65535" }),
    "every port in two ranges": rulesOf({
      ...allow,
      destinationPortRange: undefined,
      destinationPortRanges: ["1024-65535", "0-1023"],
    }),
    "every port in ranges that overlap, in both properties": rulesOf({
      ...allow,
      destinationPortRange: "20000-65535",
      destinationPortRanges: ["443", "1-30000"],
    }),
    "no protocol said": rulesOf({ ...allow, protocol: undefined }),
    "no port said": rulesOf({ ...allow, destinationPortRange: undefined }),
    "a rule in a resource of its own": resource(SecurityRule, allow),
  },
  inconclusive: {
    "a protocol known only after deployment": rulesOf({ ...allow, protocol: unknown() }),
    "a range known only after deployment, beside half of the ports": rulesOf({
      ...allow,
      destinationPortRange: undefined,
      destinationPortRanges: ["0-1023", unknown()],
    }),
    "a list of ports known only after deployment": rulesOf({
      ...allow,
      destinationPortRange: undefined,
      destinationPortRanges: unknown(),
    }),
  },
  notApplicable: { "a denial of everything": resource(SecurityRule, { ...allow, access: "Deny" }) },
});
