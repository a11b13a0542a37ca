import { type CheckedValue, checkedOf, nodeOf, type ResourceType } from "../core";
import { hostOf } from "../knowledge/hosts";
import { CosmosDatabaseAccount } from "../resources/azure/cosmosdb";
import { DatabricksWorkspace } from "../resources/azure/databricks";
import { MysqlServer } from "../resources/azure/dbformysql";
import { PostgresServer } from "../resources/azure/dbforpostgresql";
import { EventHubNamespace } from "../resources/azure/eventhub";
import { KustoCluster } from "../resources/azure/kusto";
import { Redis } from "../resources/azure/redis";
import { ServiceBusNamespace } from "../resources/azure/servicebus";
import { SqlManagedInstance, SqlServer } from "../resources/azure/sql";
import { StorageAccount } from "../resources/azure/storage";
import { SynapseWorkspace } from "../resources/azure/synapse";
import { WebApp } from "../resources/azure/web";
import { type Destination, hostPlace, placeOf } from "./destination";

/**
 * Services whose hosts begin with the name of a resource, which is unique in its cloud.
 * Source: "Azure Private Endpoint private DNS zone values", column of public DNS zones.
 */
const SERVICES: readonly (readonly [domain: RegExp, ...types: ResourceType<unknown>[]])[] = [
  [/^database\.(windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/, SqlServer],
  // Managed instances have a zone between: `name.zone.database.windows.net`.
  [/^\w+\.database\.(windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/, SqlManagedInstance],
  [/^(mongo\.cosmos|documents)\.azure\.(com|cn|us)$/, CosmosDatabaseAccount],
  [/^mysql\.database\.(azure\.com|chinacloudapi\.cn|usgovcloudapi\.net)$/, MysqlServer],
  [/^postgres\.database\.(azure\.com|chinacloudapi\.cn|usgovcloudapi\.net)$/, PostgresServer],
  [/^(sql|dev)\.azuresynapse\.(net|azure\.cn|usgovcloudapi\.net)$/, SynapseWorkspace],
  [
    /^servicebus\.(windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/,
    EventHubNamespace,
    ServiceBusNamespace,
  ],
  [/^[a-z0-9]+\.kusto\.(windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/, KustoCluster],
  [/^redis\.cache\.(windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/, Redis],
  [/^azurewebsites\.(net|us)$|^chinacloudsites\.cn$/, WebApp],
];

const ANY_SERVICE: readonly ResourceType<unknown>[] = [
  StorageAccount,
  DatabricksWorkspace,
  ...SERVICES.flatMap(([, ...types]) => types),
];

/**
 * The place of a service that a URL, host, connection string or Azure id means. One that is known
 * only after deployment is that of the resource it comes from.
 */
export function serviceHost(value: CheckedValue<string>): Destination {
  const node = nodeOf(value);
  if (typeof node.value !== "string" || node.value.startsWith("/subscriptions/")) {
    return placeOf(value, ...ANY_SERVICE);
  }
  const host = hostOf(addressIn(node.value));
  const name = host.split(".", 1)[0] ?? host;
  const domain = host.slice(name.length + 1);
  const types = SERVICES.filter(([pattern]) => pattern.test(domain)).flatMap(([, ...all]) => all);
  return types.length === 0
    ? hostPlace(checkedOf<string>({ ...node, value: host }))
    : placeOf(checkedOf<string>({ ...node, value: name }), ...types.map(uniqueInCloud));
}

/** A resource type by a name that means the same whatever the resource group. */
export function uniqueInCloud(type: ResourceType<unknown>): ResourceType<unknown> {
  return { ...type, within: [] };
}

/** The address in a connection string; other text as it is. */
function addressIn(text: string): string {
  const account = /(?:^|;)\s*AccountName=([^;]+)/i.exec(text)?.[1];
  const server = /(?:^|;)\s*(?:\w*Endpoint|Server|Data Source|Host)\s*=\s*(?:tcp:)?([^;,]+)/i.exec(
    text,
  )?.[1];
  return account === undefined ? (server ?? text) : `${account}.blob.core.windows.net`;
}
