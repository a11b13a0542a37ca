import { anyOf, type CheckedValue, equals, isSet, nodeOf, not, observe } from "../../core";
import { DlmLifecyclePolicy } from "../../resources/aws/dlm";
import { here, regionOrOutpost } from "../destination";
import { type KeyExtractor, type KeyUse, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each } from "../placement";

// Which volumes or instances a policy means only their tags say.
export const copies: readonly Extractor[] = [
  ...copiesOf(DlmLifecyclePolicy, ({ state, policyDetails }) =>
    copiesWhen(not(equals(state, "DISABLED")), () => [
      ...each(policyDetails.schedules, (schedule) => [
        ...copy("snapshot", "snapshots", here(schedule.name)),
        ...each(schedule.crossRegionCopyRules, ({ target, targetRegion }) => [
          ...copy("snapshot", "copied snapshots", regionOrOutpost(target)),
          ...copy("snapshot", "copied images", regionOrOutpost(targetRegion)),
        ]),
        ...each(schedule.shareRule.targetAccounts, (account) =>
          copy("share", "snapshots", here(account), { recipient: account }),
        ),
      ]),
      ...each(policyDetails.action.crossRegionCopies, ({ target }) =>
        copy("snapshot", "copied snapshots", regionOrOutpost(target)),
      ),
    ]),
  ),
];

interface Encryption {
  readonly cmkArn: CheckedValue<string>;
  readonly encrypted: CheckedValue<boolean>;
}

/** Copies of what is encrypted are so anyway, with the default key of their region. */
function copyKey(
  { cmkArn, encrypted }: Encryption,
  target: CheckedValue<string>,
): readonly KeyUse[] {
  return keyUse("copied snapshots", cmkArn, {
    at: regionOrOutpost(target),
    encrypted: anyOf(
      equals(encrypted, true),
      isSet(cmkArn),
      observe("inconclusive", nodeOf(encrypted), "sources that are encrypted"),
    ),
  });
}

export const keys: readonly KeyExtractor[] = [
  ...keysOf(DlmLifecyclePolicy, ({ policyDetails }) => [
    ...each(policyDetails.schedules, ({ crossRegionCopyRules }) =>
      each(crossRegionCopyRules, (rule) =>
        copyKey(rule, nodeOf(rule.target).state === "absent" ? rule.targetRegion : rule.target),
      ),
    ),
    ...each(policyDetails.action.crossRegionCopies, ({ encryptionConfiguration, target }) =>
      copyKey(encryptionConfiguration, target),
    ),
  ]),
];
