import { isSet } from "../../core";
import {
  DataShareAccount,
  DataShareInvitation,
  DataShareSubscription,
} from "../../resources/azure/datashare";
import { placeOf } from "../destination";
import { copiesOf, copiesWhen, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(DataShareInvitation, ({ accountName, targetActiveDirectoryId, targetEmail }) =>
    [targetActiveDirectoryId, targetEmail].flatMap((recipient) =>
      copiesWhen(isSet(recipient), () =>
        copy("share", "data share", placeOf(accountName, DataShareAccount), { recipient }),
      ),
    ),
  ),
  ...copiesOf(DataShareSubscription, ({ accountName }) =>
    copy("replica", "received data", placeOf(accountName, DataShareAccount)),
  ),
];
