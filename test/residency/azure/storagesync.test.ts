import { ref, unknown } from "../../../policypack/kit/rule-table";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  StorageSyncCloudEndpoint,
  StorageSyncServerEndpoint,
} from "../../../policypack/resources/azure/storagesync";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

describePlacements("storagesync", {
  "a file share of an account of this stack": [
    {
      endpoint: inSpain(StorageSyncCloudEndpoint, { storageAccountResourceId: ref("account") }),
      account: inRegion("eastus", StorageAccount),
    },
    ["replica at eastus"],
  ],
  "a file share of an account that is known only after deployment": [
    { endpoint: inSpain(StorageSyncCloudEndpoint, { storageAccountResourceId: unknown() }) },
    ["replica unknown"],
  ],
  "no file share": [{ endpoint: inSpain(StorageSyncCloudEndpoint) }, []],
  "a server outside Azure": [
    { endpoint: inSpain(StorageSyncServerEndpoint, { serverResourceId: "/subscriptions/1" }) },
    ["replica unknown"],
  ],
  "no server": [{ endpoint: inSpain(StorageSyncServerEndpoint) }, []],
});
