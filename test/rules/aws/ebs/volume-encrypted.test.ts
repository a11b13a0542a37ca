import { resource, secret, unknown } from "../../../../policypack/kit/rule-table";
import {
  Ec2Instance,
  LaunchConfiguration,
  LaunchTemplate,
} from "../../../../policypack/resources/aws/ec2";
import rule from "../../../../policypack/rules/aws/ebs/volume-encrypted";
import { describeRule } from "../../../support/describe-rule";

const root = { rootBlockDevice: { encrypted: true } };

const instance = (inputs: object) => resource(Ec2Instance, { ...inputs });
const configuration = (inputs: object) => resource(LaunchConfiguration, { ...inputs });
const template = (...blockDeviceMappings: unknown[]) =>
  resource(LaunchTemplate, { blockDeviceMappings });

describeRule(rule, {
  compliant: {
    "an encrypted volume": { encrypted: true },
    "an encrypted volume from a snapshot": { encrypted: true, snapshotId: "snap-0a" },
    "a value that someone marked as secret": { encrypted: secret(true) },
    "an instance with an encrypted root device": instance(root),
    "an instance with further encrypted devices": instance({
      ...root,
      ebsBlockDevices: [{ deviceName: "/dev/sdb", encrypted: true }],
    }),
    "an instance with instance store beside it": instance({
      ...root,
      ebsBlockDevices: [],
      ephemeralBlockDevices: [{ deviceName: "/dev/sdc", virtualName: "ephemeral0" }],
    }),
    "an instance that encrypts its root device itself, whatever its template does": instance({
      ...root,
      launchTemplate: { id: unknown() },
    }),
    "a template, which writes the flag as text": template({ ebs: { encrypted: "true" } }),
    "a template with a flag that is true": template({ ebs: { encrypted: true } }),
    "a template with text in upper case": template({ ebs: { encrypted: "TRUE" } }),
    "a template with several devices": template(
      { deviceName: "/dev/xvda", ebs: { encrypted: "true" } },
      { deviceName: "/dev/sdb", ebs: { encrypted: "true" } },
      { deviceName: "/dev/sdc", virtualName: "ephemeral0" },
      { deviceName: "/dev/sdd", noDevice: "true" },
    ),
    "a launch configuration": configuration({
      ...root,
      ebsBlockDevices: [
        { deviceName: "/dev/sdb", encrypted: true },
        { deviceName: "/dev/sdc", noDevice: true },
      ],
    }),
  },
  violating: {
    "a volume left at its default": {},
    "a volume with encryption off": { encrypted: false },
    null: { encrypted: null },
    "a volume with text instead of true": { encrypted: "true" },
    "an instance with text instead of true": instance({ rootBlockDevice: { encrypted: "true" } }),
    "a volume with a flag that is no truth": { encrypted: 1 },
    "a volume that switches encryption off, made from a snapshot": {
      encrypted: false,
      snapshotId: "snap-0a",
    },
    "a volume with a key, but no encryption": { kmsKeyId: "arn:aws:kms:eu-south-2:1:key/1" },
    "an instance that says nothing about its root device": instance({}),
    "an instance that gives its root device only a size": instance({
      rootBlockDevice: { volumeSize: 20 },
    }),
    "an instance with a root device that is null": instance({ rootBlockDevice: null }),
    "an instance with one device that is not encrypted": instance({
      ...root,
      ebsBlockDevices: [
        { deviceName: "/dev/sdb", encrypted: true },
        { deviceName: "/dev/sdc", volumeSize: 10 },
      ],
    }),
    "an instance that switches encryption off against its template": instance({
      rootBlockDevice: { encrypted: false },
      launchTemplate: { id: "lt-0a" },
    }),
    "a template that names no device": resource(LaunchTemplate),
    "a template with an empty list": template(),
    "a template with a device left at its default": template({ ebs: { volumeSize: 20 } }),
    "a template with an object instead of a flag": template({
      ebs: { encrypted: { toString: null } },
    }),
    "a template with text that says no": template({ ebs: { encrypted: "false" } }),
    "a template with one device that is not encrypted": template(
      { ebs: { encrypted: "true" } },
      { ebs: {} },
    ),
    "a launch configuration left at its default": configuration({}),
    "a launch configuration with one device that is not encrypted": configuration({
      ...root,
      ebsBlockDevices: [{ deviceName: "/dev/sda", encrypted: true }, { deviceName: "/dev/sdb" }],
    }),
  },
  inconclusive: {
    "a value known only after deployment": { encrypted: unknown() },
    "a volume that follows its snapshot": { snapshotId: "snap-0a" },
    "a volume that follows a snapshot of the same stack": { snapshotId: unknown() },
    "an instance whose root device is left to its template": instance({
      launchTemplate: { id: "lt-0a", version: "$Latest" },
    }),
    "an instance whose root device is known only after deployment": instance({
      rootBlockDevice: unknown(),
    }),
    "an instance whose devices are known only after deployment": instance({
      ...root,
      ebsBlockDevices: unknown(),
    }),
    "an instance with a device from a snapshot": instance({
      ...root,
      ebsBlockDevices: [{ deviceName: "/dev/sdb", snapshotId: "snap-0a" }],
    }),
    "an instance with text where its root device is expected": instance({
      rootBlockDevice: "gp3",
    }),
    "an instance with text where devices are expected": instance({
      ...root,
      ebsBlockDevices: "all",
    }),
    "a template whose devices are known only after deployment": resource(LaunchTemplate, {
      blockDeviceMappings: unknown(),
    }),
    "a template with a device known only after deployment": template(unknown()),
    "a template with a flag known only after deployment": template({
      ebs: { encrypted: unknown() },
    }),
    "a template with a device from a snapshot": template({ ebs: { snapshotId: "snap-0a" } }),
    "a template with text where devices are expected": resource(LaunchTemplate, {
      blockDeviceMappings: "all",
    }),
  },
});
