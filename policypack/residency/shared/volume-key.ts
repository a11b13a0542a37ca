import { anyOf, type CheckedValue, isSet, nodeOf, observe, satisfies } from "../../core";
import { byDefault } from "../destination";
import { type KeyUse, keyUse } from "../key-use";

/** How a volume of EBS, or a snapshot or an image of one, says that it is encrypted. */
interface VolumeEncryption {
  readonly kmsKeyId: CheckedValue<string>;
  /** Templates write flags as text. */
  readonly encrypted: CheckedValue<boolean | string>;
}

/**
 * The key of a volume of EBS, or of a snapshot or an image of one. What is made of a `source` that
 * is encrypted is so too, mostly with the same key. Source:
 * https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html
 */
export function volumeKey(
  { kmsKeyId, encrypted }: VolumeEncryption,
  source?: CheckedValue<unknown>,
): readonly KeyUse[] {
  const isEncrypted = satisfies(encrypted, (known) => known === true || known === "true", "true");
  const origin = source === undefined ? undefined : nodeOf(source);
  return origin === undefined || origin.state === "absent"
    ? keyUse("storage", kmsKeyId, { encrypted: isEncrypted })
    : keyUse("storage", byDefault(kmsKeyId), {
        encrypted: anyOf(
          isEncrypted,
          isSet(kmsKeyId),
          observe("inconclusive", origin, "a source that is encrypted"),
        ),
      });
}
