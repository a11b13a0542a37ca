import { resource, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/network/security-group-all-ports-closed-to-internet";
import { SecurityRule } from "../../../../policypack/rules/azure/types";
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
    "every port of ICMP, which has none": rulesOf({ ...allow, protocol: "Icmp" }),
    "every port from inside": rulesOf({ ...allow, sourceAddressPrefix: "VirtualNetwork" }),
  },
  violating: {
    "every port of every protocol": rulesOf(allow),
    "every port of TCP": rulesOf({ ...allow, protocol: "Tcp" }),
    "every port of UDP": rulesOf({ ...allow, protocol: "Udp" }),
    "every port written as a range": rulesOf({ ...allow, destinationPortRange: "0-65535" }),
    "every port but zero": rulesOf({ ...allow, destinationPortRange: "1-65535" }),
    "no port said": rulesOf({ ...allow, destinationPortRange: undefined }),
    "a rule in a resource of its own": resource(SecurityRule, allow),
  },
  inconclusive: {
    "a protocol known only after deployment": rulesOf({ ...allow, protocol: unknown() }),
    "a list of ports known only after deployment": rulesOf({
      ...allow,
      destinationPortRange: undefined,
      destinationPortRanges: unknown(),
    }),
  },
  notApplicable: { "a denial of everything": resource(SecurityRule, { ...allow, access: "Deny" }) },
});
