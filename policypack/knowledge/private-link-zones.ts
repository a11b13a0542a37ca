/**
 * The private DNS zone under which a private endpoint in Azure is found, by sub-resource in lower case. Left out
 * are sub-resources that several services have, and zones that have a region in their name. Source:
 * https://learn.microsoft.com/azure/private-link/private-endpoint-dns
 */
const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amlworkspace: "privatelink.api.azureml.ms",
    azuremonitor: "privatelink.monitor.azure.com",
    blob: "privatelink.blob.core.windows.net",
    cassandra: "privatelink.cassandra.cosmos.azure.com",
    configurationstores: "privatelink.azconfig.io",
    databricks_ui_api: "privatelink.azuredatabricks.net",
    datafactory: "privatelink.datafactory.azure.net",
    dev: "privatelink.dev.azuresynapse.net",
    dfs: "privatelink.dfs.core.windows.net",
    domain: "privatelink.eventgrid.azure.net",
    file: "privatelink.file.core.windows.net",
    gateway: "privatelink.azure-api.net",
    gremlin: "privatelink.gremlin.cosmos.azure.com",
    iothub: "privatelink.azure-devices.net",
    managedhsm: "privatelink.managedhsm.azure.net",
    mongodb: "privatelink.mongo.cosmos.azure.com",
    mysqlserver: "privatelink.mysql.database.azure.com",
    namespace: "privatelink.servicebus.windows.net",
    postgresqlserver: "privatelink.postgres.database.azure.com",
    queue: "privatelink.queue.core.windows.net",
    rediscache: "privatelink.redis.cache.windows.net",
    registry: "privatelink.azurecr.io",
    searchservice: "privatelink.search.windows.net",
    signalr: "privatelink.service.signalr.net",
    sites: "privatelink.azurewebsites.net",
    sqlondemand: "privatelink.sql.azuresynapse.net",
    sqlserver: "privatelink.database.windows.net",
    topic: "privatelink.eventgrid.azure.net",
    vault: "privatelink.vaultcore.azure.net",
    web: "privatelink.web.core.windows.net",
    webpubsub: "privatelink.webpubsub.azure.com",
  }),
);

/** The private DNS zone of a sub-resource such as `blob`; undefined where it isn't known here. */
export function zoneOfSubResource(subResource: string): string | undefined {
  return ZONES.get(subResource.toLowerCase());
}
