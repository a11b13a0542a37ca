import {
  type CheckedValue,
  checkedInputs,
  checkedOf,
  hidden,
  nodeOf,
  type ResourceGraph,
  type ResourceType,
} from "../../core";
import { CosmosDatabaseAccount } from "../../resources/azure/cosmosdb";
import { EventHubNamespace } from "../../resources/azure/eventhub";
import { ServiceBusNamespace } from "../../resources/azure/servicebus";
import { SqlServer } from "../../resources/azure/sql";
import { StorageAccount } from "../../resources/azure/storage";
import { StreamAnalyticsOutput, StreamingJob } from "../../resources/azure/streamanalytics";
import { SynapseWorkspace } from "../../resources/azure/synapse";
import { WebApp } from "../../resources/azure/web";
import { beyondSight, memberOf, placeOf } from "../destination";
import { hostPlace, uniqueInCloud } from "../host-place";
import { type KeyExtractor, type KeyUse, keysOf, keyUse, providerKey } from "../key-use";
import { type Copy, copiesOf, copy, type Extractor, each, from } from "../placement";

/** Properties in which outputs name where they go, and what they name. */
const SINKS: readonly (readonly [property: string, ...types: ResourceType<unknown>[]])[] = [
  ["accountName", StorageAccount],
  ["serviceBusNamespace", EventHubNamespace, ServiceBusNamespace],
  ["server", SqlServer, SynapseWorkspace],
  ["accountId", CosmosDatabaseAccount],
  ["functionAppName", WebApp],
];

export const copies: readonly Extractor[] = [
  ...copiesOf(StreamAnalyticsOutput, ({ datasource, jobName }) =>
    outputCopies(datasource).map((one) => ({ ...one, of: [from(jobName, StreamingJob)] })),
  ),
  ...copiesOf(StreamingJob, ({ jobStorageAccount, outputs }) => [
    ...each(outputs, ({ datasource }) => outputCopies(datasource)),
    ...copy(
      "export",
      "state of the job",
      placeOf(jobStorageAccount.accountName, uniqueInCloud(StorageAccount)),
    ),
  ]),
];

function outputCopies(datasource: CheckedValue<unknown>): readonly Copy[] {
  const { storageAccounts } = checkedOf<{
    readonly storageAccounts: readonly { readonly accountName: string }[];
  }>(nodeOf(datasource));
  if (nodeOf(storageAccounts).state === "known") {
    return each(storageAccounts, ({ accountName }) => sinkCopy(accountName, StorageAccount));
  }
  const [sink] = SINKS.flatMap(([property, ...types]) => {
    const value = memberOf(datasource, property);
    return nodeOf(value).state === "absent" ? [] : [sinkCopy(value, ...types)];
  });
  return (
    sink ??
    copy(
      "export",
      "output",
      beyondSight(memberOf(datasource, "type"), "a service whose place is not said"),
    )
  );
}

function sinkCopy(
  name: CheckedValue<string>,
  ...types: readonly ResourceType<unknown>[]
): readonly Copy[] {
  const { value } = nodeOf(name);
  const isHost = typeof value === "string" && value.includes(".");
  return copy(
    "export",
    "output",
    isHost ? hostPlace(name) : placeOf(name, ...types.map(uniqueInCloud)),
  );
}

// A job keeps its state with a key of Microsoft unless in a storage account that has another.
export const keys: readonly KeyExtractor[] = keysOf(StreamingJob, (job, { graph }) => {
  const { accountName } = job.jobStorageAccount;
  return nodeOf(accountName).state === "absent"
    ? providerKey("state", job)
    : keyOfAccount(accountName, graph);
});

interface Account {
  readonly encryption: {
    readonly keyVaultProperties: { readonly keyVaultUri: string; readonly keyName: string };
  };
}

function keyOfAccount(name: CheckedValue<string>, graph: ResourceGraph): readonly KeyUse[] {
  const [account] = graph.referents(nodeOf(name), uniqueInCloud(StorageAccount)).certain;
  if (account === undefined) {
    return keyUse("state", hidden(name, "the key of an account that is not in this stack"));
  }
  const { keyVaultUri, keyName } = checkedInputs<Account>(account).encryption.keyVaultProperties;
  return keyUse("state", keyVaultUri, { keyName });
}
