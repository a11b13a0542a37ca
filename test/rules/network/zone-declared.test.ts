import { given, stack, unknown } from "../../../policypack/kit/rule-table";
import { FREE_ZONES } from "../../../policypack/network/zones";
import rule from "../../../policypack/rules/network/zone-declared";
import { describeRule } from "../../support/describe-rule";
import { machine, securityGroup, VPC, zone } from "../../support/networks";

const beside = (tags: Record<string, unknown>) =>
  stack({
    machine: machine("front", "group", tags),
    web: machine("front", "group", zone("dmz")),
    store: machine("back", "group", zone("data")),
    group: securityGroup(),
    ...VPC,
  });

describeRule(rule, {
  compliant: {
    "a zone of the profile": beside(zone("application")),
    "any name where there is no list": given({ zones: FREE_ZONES }, beside(zone("vault"))),
  },
  violating: {
    "no zone": beside({}),
    "a zone that isn't there": beside(zone("aplication")),
  },
  inconclusive: { "a zone that isn't known": beside(zone(unknown())) },
  notApplicable: {
    "a stack that names one zone": stack({
      machine: machine("front", "group"),
      web: machine("front", "group", zone("dmz")),
      group: securityGroup(),
      ...VPC,
    }),
    "what is in no network": stack({ group: securityGroup(), ...VPC }),
  },
});
