import { resource, secret, unknown } from "../../../../policypack/kit/rule-table";
import { DefaultSubnet } from "../../../../policypack/resources/aws/ec2";
import rule from "../../../../policypack/rules/aws/ec2/subnet-public-ip-not-automatic";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "the default, which gives none": {},
    "said to give none": { mapPublicIpOnLaunch: false },
    null: { mapPublicIpOnLaunch: null },
    "a value that someone marked as secret": { mapPublicIpOnLaunch: secret(false) },
    "IPv6 addresses, which are no public ones by themselves": {
      assignIpv6AddressOnCreation: true,
    },
    "a subnet of the default VPC that gives none": resource(DefaultSubnet, {
      mapPublicIpOnLaunch: false,
    }),
  },
  violating: {
    "addresses for all": { mapPublicIpOnLaunch: true },
    "text that may be taken for true": { mapPublicIpOnLaunch: "true" },
    "a subnet of the default VPC, which gives them by default": resource(DefaultSubnet),
    "a subnet of the default VPC that says so": resource(DefaultSubnet, {
      mapPublicIpOnLaunch: true,
    }),
    "a subnet of the default VPC with null": resource(DefaultSubnet, {
      mapPublicIpOnLaunch: null,
    }),
  },
  inconclusive: {
    "a value known only after deployment": { mapPublicIpOnLaunch: unknown() },
    "the same in the default VPC": resource(DefaultSubnet, { mapPublicIpOnLaunch: unknown() }),
  },
});
