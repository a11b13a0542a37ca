import type { CatalogDatabaseArgs as GlueCatalogDatabaseArgs } from "@pulumi/aws/glue/catalogDatabase";
import type { CatalogTableArgs as GlueCatalogTableArgs } from "@pulumi/aws/glue/catalogTable";
import type { ConnectionArgs as GlueConnectionArgs } from "@pulumi/aws/glue/connection";
import type { CrawlerArgs as GlueCrawlerArgs } from "@pulumi/aws/glue/crawler";
import type { DataCatalogEncryptionSettingsArgs as GlueDataCatalogEncryptionSettingsArgs } from "@pulumi/aws/glue/dataCatalogEncryptionSettings";
import type { JobArgs as GlueJobArgs } from "@pulumi/aws/glue/job";
import type { SecurityConfigurationArgs as GlueSecurityConfigurationArgs } from "@pulumi/aws/glue/securityConfiguration";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const GlueCatalogDatabase = resourceType<Unwrap<GlueCatalogDatabaseArgs>>(
  "aws:glue/catalogDatabase:CatalogDatabase",
);
export const GlueCatalogTable = resourceType<Unwrap<GlueCatalogTableArgs>>(
  "aws:glue/catalogTable:CatalogTable",
);
export const GlueDataCatalogEncryptionSettings = resourceType<
  Unwrap<GlueDataCatalogEncryptionSettingsArgs>
>("aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings", { names: [] });
export const GlueSecurityConfiguration = resourceType<Unwrap<GlueSecurityConfigurationArgs>>(
  "aws:glue/securityConfiguration:SecurityConfiguration",
);
export const GlueJob = resourceType<Unwrap<GlueJobArgs>>("aws:glue/job:Job");
export const GlueCrawler = resourceType<Unwrap<GlueCrawlerArgs>>("aws:glue/crawler:Crawler");
export const GlueConnection = resourceType<Unwrap<GlueConnectionArgs>>(
  "aws:glue/connection:Connection",
);
