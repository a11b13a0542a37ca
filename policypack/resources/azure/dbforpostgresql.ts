import type { ServerArgs as PostgresServerArgs } from "@pulumi/azure-native/dbforpostgresql/server";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const PostgresServer = resourceType<Unwrap<PostgresServerArgs>>(
  "azure-native:dbforpostgresql:Server",
  {
    names: ["serverName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DBforPostgreSQL/flexibleServers",
  },
);
