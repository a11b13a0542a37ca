import { asType, defineRule, equals, not, satisfies } from "../../../core";
import { DefaultSubnet, Subnet } from "../../../resources/aws/ec2";

export default defineRule([Subnet, DefaultSubnet], {
  id: "aws-ec2-subnet-public-ip-not-automatic",
  title: "Subnets give no public address to what is launched in them",
  rationale:
    "An instance that gets a public address without anybody asking for it is reachable from the internet by oversight.",
  remediation:
    "Set mapPublicIpOnLaunch to false, and give an address only to what is meant to be public.",
  category: "network-exposure",
  severity: "medium",
  references: ["https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html"],
  // Subnets default to false, those of the default VPC to true. Whatever else is not false may be
  // taken for true.
  check: (subnet) =>
    asType(subnet, DefaultSubnet) === undefined
      ? not(satisfies(subnet.mapPublicIpOnLaunch, (known) => known !== false, "true"))
      : equals(subnet.mapPublicIpOnLaunch, false),
  examples: {
    compliant: { mapPublicIpOnLaunch: false },
    violating: { mapPublicIpOnLaunch: true },
  },
});
