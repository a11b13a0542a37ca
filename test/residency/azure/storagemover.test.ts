import { ref, unknown } from "../../../policypack/kit/rule-table";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  StorageMoverEndpoint,
  StorageMoverJobDefinition,
} from "../../../policypack/resources/azure/storagemover";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const job = (targetName: unknown) =>
  inSpain(StorageMoverJobDefinition, { sourceName: ref("source"), targetName });
const source = inSpain(StorageMoverEndpoint, {
  properties: {
    endpointType: "AzureStorageBlobContainer",
    storageAccountResourceId: ref("origin"),
  },
});
const origin = inSpain(StorageAccount);

describePlacements("storagemover", {
  "files that are moved to an account of this stack": [
    {
      job: job(ref("target")),
      source,
      origin,
      target: inSpain(StorageMoverEndpoint, {
        properties: {
          endpointType: "AzureStorageBlobContainer",
          storageAccountResourceId: ref("account"),
        },
      }),
      account: inRegion("eastus", StorageAccount),
    },
    ["export at eastus of origin"],
  ],
  "files that are moved to a server": [
    {
      job: job(ref("target")),
      source,
      origin,
      target: inSpain(StorageMoverEndpoint, {
        properties: { endpointType: "NfsMount", host: "files.example.org" },
      }),
    },
    ["export unknown of origin"],
  ],
  "files that are moved to an endpoint that is not in this stack": [
    { job: job("elsewhere"), source, origin },
    ["export unknown of origin"],
  ],
  "files that are moved to what is known only after deployment": [
    { job: job(unknown()), source, origin },
    ["export unknown of origin"],
  ],
});
