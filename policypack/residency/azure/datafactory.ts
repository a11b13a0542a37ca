import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  checkedOf,
  equals,
  matches,
  nodeOf,
  not,
  type ResourceGraph,
} from "../../core";
import {
  DataFactory,
  DataFactoryDataset,
  DataFactoryIntegrationRuntime,
  DataFactoryLinkedService,
  DataFactoryPipeline,
} from "../../resources/azure/datafactory";
import {
  beyondSight,
  byDefault,
  type Destination,
  memberOf,
  pairedRegion,
  placeOf,
} from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import {
  type Copy,
  copiesOf,
  copiesWhen,
  copy,
  type Extractor,
  each,
  from,
  type Origin,
} from "../placement";
import { repositoryCopies, runtimeCopies } from "../shared/data-integration";

/** Properties in which linked services say where their store is, the most telling first. */
const ADDRESSES = [
  "workspaceResourceId",
  "serviceEndpoint",
  "containerUri",
  "sasUri",
  "url",
  "serviceUri",
  "serviceUrl",
  "siteUrl",
  "environmentUrl",
  "accountEndpoint",
  "endpoint",
  "dataLakeStoreUri",
  "functionAppUrl",
  "clusterUri",
  "domain",
  "host",
  "hostName",
  "server",
  "connectionString",
];

export const copies: readonly Extractor[] = [
  ...copiesOf(DataFactory, ({ location, repoConfiguration }) => [
    // These two regions keep them. Source: "Azure Data Factory data redundancy".
    ...copiesWhen(not(matches(location, /^(brazil ?south|southeast ?asia)$/i, "alone")), () =>
      copy("replica", "metadata", pairedRegion(byDefault(location), { orNone: true })),
    ),
    ...repositoryCopies(repoConfiguration),
  ]),
  ...copiesOf(DataFactoryIntegrationRuntime, ({ properties, factoryName }) =>
    runtimeCopies(properties, from(factoryName, DataFactory)),
  ),
  // Which way data go can't be told from the connection.
  ...copiesOf(DataFactoryLinkedService, ({ properties, factoryName }) =>
    copiesWhen(not(equals(memberOf(properties, "type"), "AzureKeyVault")), () =>
      copy("export", "connected store", storeOf(properties), {
        of: from(factoryName, DataFactory),
      }),
    ),
  ),
  ...copiesOf(DataFactoryPipeline, ({ activities, factoryName }, { graph }) =>
    each(activities, (activity) =>
      activityCopies(checkedOf<Activity>(nodeOf(activity)), from(factoryName, DataFactory), graph),
    ),
  ),
];

/** The store of a linked service, as far as it says its address. */
function storeOf(properties: CheckedValue<unknown>): Destination {
  const address = ADDRESSES.map((name) => memberOf(properties, name)).find(
    (value) => nodeOf(value).state !== "absent",
  );
  return address === undefined
    ? beyondSight(memberOf(properties, "type"), "a store whose address is not said")
    : hostPlace(textOf(address));
}

interface Activity {
  readonly type: string;
  readonly outputs: readonly { readonly referenceName: string }[];
  /** What the activities that contain others hold. */
  readonly activities: readonly Activity[];
  readonly ifTrueActivities: readonly Activity[];
  readonly ifFalseActivities: readonly Activity[];
  readonly defaultActivities: readonly Activity[];
  readonly cases: readonly { readonly activities: readonly Activity[] }[];
}

/** Where an activity, or those inside it, copy data to. */
function activityCopies(
  activity: Checked<Activity>,
  of: Origin,
  graph: ResourceGraph,
): readonly Copy[] {
  const copied = copiesWhen(equals(activity.type, "Copy"), () =>
    each(activity.outputs, ({ referenceName }) =>
      copy("export", "copied data", datasetPlace(referenceName, graph), { of }),
    ),
  );
  // An activity that can't be read may hold any others; one that perhaps copies says as much.
  const lists =
    nodeOf(activity).state === "known"
      ? [
          activity.activities,
          activity.ifTrueActivities,
          activity.ifFalseActivities,
          activity.defaultActivities,
          ...each(activity.cases, (one) => [one.activities]),
        ]
      : [];
  return [
    ...copied,
    ...lists.flatMap((list) => each(list, (inside) => activityCopies(inside, of, graph))),
  ];
}

/** The place of a dataset: that of the store of its linked service. */
function datasetPlace(name: CheckedValue<string>, graph: ResourceGraph): Destination {
  const [dataset] = graph.referents(nodeOf(name), DataFactoryDataset).certain;
  if (dataset === undefined) {
    return placeOf(name, DataFactoryDataset);
  }
  const { referenceName } = checkedInputs<{
    readonly properties: { readonly linkedServiceName: { readonly referenceName: string } };
  }>(dataset).properties.linkedServiceName;
  const [service] = graph.referents(nodeOf(referenceName), DataFactoryLinkedService).certain;
  return service === undefined
    ? placeOf(referenceName, DataFactoryLinkedService)
    : storeOf(checkedInputs<{ readonly properties: unknown }>(service).properties);
}

/** Connection strings may stand in an object that marks them as secret. */
function textOf(address: CheckedValue<string>): CheckedValue<string> {
  const node = nodeOf(address);
  return node.state === "known" && typeof node.value === "object"
    ? memberOf(checkedOf(node), "value")
    : address;
}

// Everything is always encrypted: with a key of Microsoft unless a vault is named.
export const keys: readonly KeyExtractor[] = keysOf(DataFactory, ({ encryption }) =>
  keyUse("factory", encryption.vaultBaseUrl, { keyName: encryption.keyName }),
);
