import {
  allOf,
  anyOf,
  asType,
  type CheckedValue,
  defineRule,
  equals,
  every,
  isAbsent,
  isSet,
  nodeOf,
  not,
  notApplicable,
  observe,
  satisfies,
  some,
  type Verdict,
  when,
} from "../../../core";
import { EbsVolume } from "../../../resources/aws/ebs";
import { Ec2Instance, LaunchConfiguration, LaunchTemplate } from "../../../resources/aws/ec2";

const ENCRYPTED_SNAPSHOT = "the snapshot of an encrypted volume";

export default defineRule([EbsVolume, Ec2Instance, LaunchTemplate, LaunchConfiguration], {
  id: "aws-ebs-volume-encrypted",
  title: "EBS volumes are encrypted, whoever creates them",
  rationale:
    "Whoever gets hold of an unencrypted volume or of a snapshot of it can read all that is on it.",
  remediation:
    'Set encrypted to true on the Volume, on rootBlockDevice and each of ebsBlockDevices, or encrypted to "true" on the ebs of each of blockDeviceMappings; an existing volume has to be replaced.',
  category: "encryption-at-rest",
  severity: "high",
  references: ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"],
  check: (resource) => {
    const volume = asType(resource, EbsVolume);
    if (volume !== undefined) {
      return isEncrypted(volume);
    }
    const template = asType(resource, LaunchTemplate);
    if (template !== undefined) {
      // A template that names no device launches with an unencrypted root device.
      return allOf(
        some(template.blockDeviceMappings, ({ ebs }) => isSet(ebs)),
        every(template.blockDeviceMappings, ({ ebs }) =>
          when(isSet(ebs), () => isEncryptedInTemplate(ebs)),
        ),
      );
    }
    const configuration = asType(resource, LaunchConfiguration);
    if (configuration !== undefined) {
      return allOf(
        equals(configuration.rootBlockDevice.encrypted, true),
        every(configuration.ebsBlockDevices, (device) =>
          when(not(equals(device.noDevice, true)), () => isEncrypted(device)),
        ),
      );
    }
    const instance = asType(resource, Ec2Instance);
    if (instance !== undefined) {
      const { encrypted } = instance.rootBlockDevice;
      return allOf(
        anyOf(
          equals(encrypted, true),
          // Which device of a launch template is the root device, only the image says.
          follows(instance.launchTemplate, "a template that encrypts the root device", encrypted),
        ),
        every(instance.ebsBlockDevices, isEncrypted),
      );
    }
    return notApplicable("creates no volume");
  },
  examples: { compliant: { encrypted: true }, violating: {} },
});

interface Device {
  readonly encrypted: CheckedValue<boolean | string>;
  readonly snapshotId: CheckedValue<string>;
}

function isEncrypted({ encrypted, snapshotId }: Device): Verdict {
  return anyOf(equals(encrypted, true), follows(snapshotId, ENCRYPTED_SNAPSHOT, encrypted));
}

/** Launch templates write the flag as text. */
function isEncryptedInTemplate({ encrypted, snapshotId }: Device): Verdict {
  return anyOf(
    satisfies(
      encrypted,
      (known) => (typeof known === "string" ? known.toLowerCase() === "true" : known === true),
      '"true"',
    ),
    follows(snapshotId, ENCRYPTED_SNAPSHOT, encrypted),
  );
}

/**
 * Undecided where nothing is said and the device is made after an `original`: it is encrypted if
 * that one is, which cannot be seen here.
 */
function follows(
  original: CheckedValue<unknown>,
  expected: string,
  encrypted: CheckedValue<boolean | string>,
): Verdict {
  return when(allOf(isAbsent(encrypted), isSet(original)), () =>
    observe("inconclusive", nodeOf(original), expected),
  );
}
