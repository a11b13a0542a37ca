import { type CheckedValue, checkedOf, equals, matches, nodeOf, not } from "../../core";
import {
  DataFactory,
  DataFactoryIntegrationRuntime,
  DataFactoryLinkedService,
} from "../../resources/azure/datafactory";
import { repositoryCopies, runtimeCopies } from "../data-integration";
import { beyondSight, byDefault, memberOf, pairedRegion } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";
import { serviceHost } from "../service-host";

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
    // Source: "Azure Data Factory - Frequently asked questions", on data residency.
    ...copiesWhen(not(matches(location, /^(brazil ?south|southeast ?asia)$/i, "alone")), () =>
      copy("replica", "metadata", pairedRegion(byDefault(location), { orNone: true })),
    ),
    ...repositoryCopies(repoConfiguration),
  ]),
  ...copiesOf(DataFactoryIntegrationRuntime, ({ properties, factoryName }) =>
    runtimeCopies(properties, from(factoryName, DataFactory)),
  ),
  // Pipelines copy data from and to these; which way can't be told from the connection.
  ...copiesOf(DataFactoryLinkedService, ({ properties, factoryName }) => {
    const type = memberOf(properties, "type");
    const address = ADDRESSES.map((name) => memberOf(properties, name)).find(
      (value) => nodeOf(value).state !== "absent",
    );
    return copiesWhen(not(equals(type, "AzureKeyVault")), () =>
      copy(
        "export",
        "connected store",
        address === undefined
          ? beyondSight(type, "a store whose address is not said")
          : serviceHost(textOf(address)),
        { of: from(factoryName, DataFactory) },
      ),
    );
  }),
];

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
