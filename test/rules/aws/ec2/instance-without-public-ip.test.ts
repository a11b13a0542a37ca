import { resource, secret, unknown } from "../../../../policypack/kit/rule-table";
import {
  LaunchConfiguration,
  LaunchTemplate,
  SpotInstanceRequest,
} from "../../../../policypack/resources/aws/ec2";
import rule from "../../../../policypack/rules/aws/ec2/instance-without-public-ip";
import { describeRule } from "../../../support/describe-rule";

const configuration = (inputs: object) => resource(LaunchConfiguration, { ...inputs });
const request = (inputs: object) => resource(SpotInstanceRequest, { ...inputs });
const template = (...networkInterfaces: unknown[]) =>
  resource(LaunchTemplate, { networkInterfaces });

describeRule(rule, {
  compliant: {
    "nothing said, so that the subnet decides": { subnetId: "subnet-0a" },
    "no address": { associatePublicIpAddress: false },
    null: { associatePublicIpAddress: null },
    "text for false": { associatePublicIpAddress: "false" },
    "a value that someone marked as secret": { associatePublicIpAddress: secret(false) },
    "IPv6 addresses, which are no public ones by themselves": { ipv6AddressCount: 1 },
    "a launch configuration left at its default": configuration({}),
    "a launch configuration without address": configuration({ associatePublicIpAddress: false }),
    "a spot request left at its default": request({}),
    "a template without interfaces": resource(LaunchTemplate),
    "a template with an empty list": template(),
    "a template that leaves it to the subnet": template({ subnetId: "subnet-0a" }),
    "a template without address": template({ associatePublicIpAddress: "false" }),
    "a template with a flag instead of text": template({ associatePublicIpAddress: false }),
    "a template with other spellings of no": template(
      { associatePublicIpAddress: "False" },
      { associatePublicIpAddress: "0" },
      { associatePublicIpAddress: "" },
      { associatePublicIpAddress: null },
    ),
  },
  violating: {
    "a public address": { associatePublicIpAddress: true },
    "text that may be taken for true": { associatePublicIpAddress: "true" },
    "a number that may be taken for true": { associatePublicIpAddress: 1 },
    "a launch configuration with address": configuration({ associatePublicIpAddress: true }),
    "a spot request with address": request({ associatePublicIpAddress: true }),
    "a template, which writes the flag as text": template({ associatePublicIpAddress: "true" }),
    "a template with a flag that is true": template({ associatePublicIpAddress: true }),
    "a template with text in upper case": template({ associatePublicIpAddress: "TRUE" }),
    "a template of which one interface has an address": template(
      { associatePublicIpAddress: "false" },
      { associatePublicIpAddress: "true" },
    ),
  },
  inconclusive: {
    "a value known only after deployment": { associatePublicIpAddress: unknown() },
    "the same of a launch configuration": configuration({ associatePublicIpAddress: unknown() }),
    "the same of an interface": template(
      { associatePublicIpAddress: "false" },
      { associatePublicIpAddress: unknown() },
    ),
    "an interface known only after deployment": template(unknown()),
    "interfaces known only after deployment": resource(LaunchTemplate, {
      networkInterfaces: unknown(),
    }),
  },
});
