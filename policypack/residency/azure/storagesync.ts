import { StorageAccount } from "../../resources/azure/storage";
import {
  StorageSyncCloudEndpoint,
  StorageSyncServerEndpoint,
} from "../../resources/azure/storagesync";
import { beyondSight, placeOf } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

// Every endpoint of a sync group holds the files of all.
export const copies: readonly Extractor[] = [
  ...copiesOf(StorageSyncCloudEndpoint, ({ storageAccountResourceId }) =>
    copy("replica", "synchronised files", placeOf(storageAccountResourceId, StorageAccount)),
  ),
  ...copiesOf(StorageSyncServerEndpoint, ({ serverResourceId }) =>
    copy(
      "replica",
      "synchronised files",
      beyondSight(serverResourceId, "a server outside Azure, whose place Azure does not say"),
    ),
  ),
];
