import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/sql/firewall-rule-not-open";
import { describeRule } from "../../../support/describe-rule";

const range = (startIpAddress: unknown, endIpAddress: unknown) => ({
  startIpAddress,
  endIpAddress,
});

describeRule(rule, {
  compliant: {
    "one address": range("198.51.100.7", "198.51.100.7"),
    "a network": range("198.51.100.0", "198.51.100.255"),
    "a wide range below the limit": range("10.0.0.0", "10.255.255.255"),
  },
  violating: {
    "the whole internet": range("0.0.0.0", "255.255.255.255"),
    "half of it": range("128.0.0.0", "255.255.255.255"),
    "nearly all of it": range("1.0.0.0", "223.255.255.255"),
    "just above the limit": range("10.0.0.0", "11.0.0.0"),
    "every customer of Azure": range("0.0.0.0", "0.0.0.0"),
    "the lower half of it": range("0.0.0.0", "127.255.255.255"),
    "nothing said": {},
    null: range(null, null),
    "no end": range("198.51.100.0", undefined),
  },
  inconclusive: {
    "an end known only after deployment": range("198.51.100.0", unknown()),
    "a start known only after deployment": range(unknown(), "198.51.100.255"),
    "both known only after deployment": range(unknown(), unknown()),
    "a start known only after deployment, and perhaps every customer of Azure": range(
      unknown(),
      "0.0.0.0",
    ),
    "a number": range("198.51.100.0", 3325256703),
    "a name instead of an address": range("localhost", "198.51.100.255"),
    "an octal address, which some read otherwise": range("010.0.0.1", "10.0.0.1"),
  },
});
