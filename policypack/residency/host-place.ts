import {
  type CheckedValue,
  checkedOf,
  describeActual,
  makeNode,
  type Node,
  nodeOf,
  type ResourceType,
} from "../core";
import { hostOf } from "../knowledge/hosts";
import { ApiManagementService } from "../resources/azure/apimanagement";
import { CosmosDatabaseAccount } from "../resources/azure/cosmosdb";
import { DatabricksWorkspace } from "../resources/azure/databricks";
import { MysqlServer } from "../resources/azure/dbformysql";
import { PostgresServer } from "../resources/azure/dbforpostgresql";
import { EventHubNamespace } from "../resources/azure/eventhub";
import { IotHubResource } from "../resources/azure/iothub";
import { KustoCluster } from "../resources/azure/kusto";
import { Redis } from "../resources/azure/redis";
import { SearchService } from "../resources/azure/search";
import { ServiceBusNamespace } from "../resources/azure/servicebus";
import { SqlManagedInstance, SqlServer } from "../resources/azure/sql";
import { StorageAccount } from "../resources/azure/storage";
import { SynapseWorkspace } from "../resources/azure/synapse";
import { WebApp } from "../resources/azure/web";
import { type Destination, pairedRegion, placeOf, type Surroundings } from "./destination";
import { atPlace, locate, type Sighting, unplaced } from "./locus";

/** AWS hosts say their region: `kms.eu-south-2.amazonaws.com`, `b.s3.eu-south-2.amazonaws.com`. */
const AWS_REGION_HOST =
  /\.([a-z]{2,4}(?:-[a-z]+)+-\d)\.(?:[a-z-]+\.)?(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|on\.aws)$/;

/**
 * Azure services whose hosts begin with the name of a resource, which is unique in its cloud.
 * Source: "Azure Private Endpoint private DNS zone values", column of public DNS zones.
 */
const AZURE_SERVICES: readonly (readonly [domain: RegExp, ...types: ResourceType<unknown>[]])[] = [
  [
    /^(blob|dfs|file|queue|table|web)\.core\.(windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/,
    StorageAccount,
  ],
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
  [/^azure-api\.(net|us|cn)$/, ApiManagementService],
  [/^azure-devices\.(net|us|cn)$/, IotHubResource],
  [/^search\.(windows\.net|azure\.us|azure\.cn)$/, SearchService],
];

const ANY_AZURE_SERVICE: readonly ResourceType<unknown>[] = [
  DatabricksWorkspace,
  ...new Set(AZURE_SERVICES.flatMap(([, ...types]) => types)),
];

/**
 * Where a URL, host, connection string or Azure id leads: to a site, to a region of AWS, to a service
 * of this stack that the host names; else outside the places that are known. A value that is known
 * only after deployment leads to the resource that it comes from, of the given types or an Azure service.
 */
export function hostPlace(
  value: CheckedValue<string>,
  ...types: readonly ResourceType<unknown>[]
): Destination {
  const node = nodeOf(value);
  const { value: text } = node;
  if (node.state !== "known" || typeof text !== "string" || text.startsWith("/subscriptions/")) {
    return placeOf(value, ...types, ...ANY_AZURE_SERVICE);
  }
  return {
    value,
    // Brokers are listed with commas, and data go to all of them.
    follow: (surroundings) => hostsIn(text).flatMap((host) => followHost(node, host, surroundings)),
  };
}

function followHost(node: Node, host: string, surroundings: Surroundings): readonly Sighting[] {
  const said = describeActual(node);
  const site = surroundings.places.siteOfHost(host);
  if (site !== undefined) {
    return [{ node, locus: atPlace(site, said, node.secret) }];
  }
  const region = AWS_REGION_HOST.exec(`.${host}`)?.[1];
  if (region !== undefined) {
    const inHost = makeNode(node.resource, region, undefined, "");
    const { locus } = locate(inHost, "aws", surroundings.places);
    return [{ node, locus: node.secret ? { ...locus, actual: said } : locus }];
  }
  const [name = host] = host.split(".", 1);
  const domain = host.slice(name.length + 1);
  const types = AZURE_SERVICES.filter(([pattern]) => pattern.test(domain)).flatMap(
    ([, ...all]) => all,
  );
  if (types.length === 0) {
    return [unplaced(node, `${said}, a host outside the places that are known`)];
  }
  const own = (text: string) =>
    placeOf(checkedOf<string>({ ...node, value: text }), ...types.map(uniqueInCloud));
  // The secondary of a storage account is its copy in the paired region.
  const primary = /^(.+)-secondary$/.exec(name)?.[1];
  const to =
    primary === undefined ? own(name) : pairedRegion(checkedOf(node), { of: own(primary) });
  return to.follow(surroundings);
}

/** A resource type by a name that means the same whatever the resource group. */
export function uniqueInCloud(type: ResourceType<unknown>): ResourceType<unknown> {
  return { ...type, within: [] };
}

/** The hosts in a connection string, behind a second scheme (`jdbc:`), or in a list. */
function hostsIn(text: string): readonly string[] {
  const account = /(?:^|;)\s*AccountName=([^;]+)/i.exec(text)?.[1];
  if (account !== undefined) {
    return [`${account.toLowerCase()}.blob.core.windows.net`];
  }
  const server = /(?:^|;)\s*(?:\w*Endpoint|Server|Data Source|Host)\s*=\s*(?:tcp:)?([^;,]+)/i.exec(
    text,
  )?.[1];
  if (server !== undefined) {
    return [hostOf(server)];
  }
  const address = text.replace(/^jdbc:/i, "");
  return /^[\w.:-]+(,[\w.:-]+)+$/.test(address)
    ? address.split(",").map(hostOf)
    : [hostOf(address)];
}
