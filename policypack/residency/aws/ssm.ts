import { type CheckedValue, checkedOf, equals, isAbsent, nodeOf } from "../../core";
import { Bucket } from "../../resources/aws/s3";
import {
  MaintenanceWindowTask,
  ResourceDataSync,
  SsmAssociation,
  SsmDocument,
  SsmParameter,
} from "../../resources/aws/ssm";
import { here, memberOf, placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(ResourceDataSync, ({ s3Destination }) =>
    copy("export", "inventory of instances", region(s3Destination.region)),
  ),
  ...copiesOf(SsmAssociation, ({ outputLocation: { s3BucketName, s3Region } }) => [
    ...copy("export", "output of commands", region(s3Region)),
    ...copy("export", "output of commands", placeOf(s3BucketName, Bucket), {
      when: isAbsent(s3Region),
    }),
  ]),
  ...copiesOf(MaintenanceWindowTask, ({ taskInvocationParameters: { runCommandParameters } }) =>
    copy("export", "output of commands", placeOf(runCommandParameters.outputS3Bucket, Bucket)),
  ),
  ...copiesOf(SsmDocument, ({ permissions }) =>
    each(accountsIn(memberOf(permissions, "account_ids")), (account) =>
      copy("share", "document", here(account), { recipient: account }),
    ),
  ),
];

/** Account ids with commas in between. */
function accountsIn(text: CheckedValue<string>): CheckedValue<readonly string[]> {
  const node = nodeOf(text);
  const value =
    typeof node.value === "string" ? node.value.split(",").map((id) => id.trim()) : node.value;
  return checkedOf<readonly string[]>({ ...node, value });
}

// Only SecureString is encrypted: with the key that AWS keeps for the account unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(SsmParameter, (parameter) =>
    keyUse("parameter", parameter.keyId, { encrypted: equals(parameter.type, "SecureString") }),
  ),
];
