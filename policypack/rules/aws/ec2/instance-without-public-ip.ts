import {
  asType,
  type CheckedValue,
  defineRule,
  every,
  not,
  notApplicable,
  satisfies,
  type Verdict,
} from "../../../core";
import {
  Ec2Instance,
  LaunchConfiguration,
  LaunchTemplate,
  SpotInstanceRequest,
} from "../../../resources/aws/ec2";

export default defineRule([Ec2Instance, LaunchTemplate, LaunchConfiguration, SpotInstanceRequest], {
  id: "aws-ec2-instance-without-public-ip",
  title: "EC2 instances ask for no public address, nor do their launch templates",
  rationale:
    "A server with a public address is attacked from the whole internet as soon as one rule of a security group is too wide.",
  remediation:
    "Set associatePublicIpAddress to false or leave it out, in a launch template that of each of networkInterfaces, and let the public in through a load balancer.",
  category: "network-exposure",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-in-vpc.html",
  ],
  check: (resource) => {
    const template = asType(resource, LaunchTemplate);
    if (template !== undefined) {
      return every(template.networkInterfaces, asksForNoAddress);
    }
    const server =
      asType(resource, Ec2Instance) ??
      asType(resource, LaunchConfiguration) ??
      asType(resource, SpotInstanceRequest);
    return server === undefined ? notApplicable("launches no server") : asksForNoAddress(server);
  },
  examples: { compliant: {}, violating: { associatePublicIpAddress: true } },
});

/**
 * Where nothing is said the subnet decides, which another rule judges. Launch templates write the
 * flag as text, in any spelling that Go reads as a truth; what is none of "no" may mean yes.
 */
function asksForNoAddress({
  associatePublicIpAddress,
}: {
  readonly associatePublicIpAddress: CheckedValue<boolean | string>;
}): Verdict {
  return not(satisfies(associatePublicIpAddress, (known) => !isNo(known), "true"));
}

function isNo(known: boolean | string): boolean {
  return known === false || (typeof known === "string" && /^(false|f|0)?$/i.test(known));
}
