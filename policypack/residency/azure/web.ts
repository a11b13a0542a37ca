import { type CheckedValue, equals, isAbsent, isOneOf, not } from "../../core";
import {
  StaticSite,
  StaticSiteDatabaseConnection,
  StaticSiteLinkedBackend,
  StaticSiteUserProvidedFunctionApp,
  WebApp,
  WebAppBackupConfiguration,
  WebAppBackupConfigurationSlot,
  WebAppDiagnosticLogsConfiguration,
  WebAppDiagnosticLogsConfigurationSlot,
  WebAppSlot,
  WebConnection,
} from "../../resources/azure/web";
import { beyondSight, byDefault, here, placeOf, region, worldwide } from "../destination";
import { hostPlace } from "../host-place";
import { type Copy, copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(StaticSite, ({ enterpriseGradeCdnStatus, location }) => [
    // The location is that of the site's functions; its content is distributed in any case.
    ...copy(
      "edge",
      "content of the site",
      worldwide(byDefault(location), "but the content of a static site is distributed worldwide"),
    ),
    ...copy(
      "edge",
      "content delivery network",
      worldwide(enterpriseGradeCdnStatus, "a content delivery network that caches worldwide"),
      { when: isOneOf(enterpriseGradeCdnStatus, ["Enabled", "Enabling"]) },
    ),
  ]),
  ...copiesOf(StaticSiteUserProvidedFunctionApp, (link) =>
    linked("function app", link.functionAppRegion, link.functionAppResourceId, link.name),
  ),
  ...copiesOf(StaticSiteLinkedBackend, (link) =>
    linked("backend", link.region, link.backendResourceId, link.name),
  ),
  ...copiesOf(StaticSiteDatabaseConnection, (link) =>
    copy("path", "connected database", region(link.region), { of: from(link.name, StaticSite) }),
  ),
  ...copiesOf([WebApp, WebAppSlot], ({ cloningInfo }) =>
    copy("replica", "cloned app", here(cloningInfo.sourceWebAppId), {
      of: from(cloningInfo.sourceWebAppId, WebApp),
    }),
  ),
  ...copiesOf([WebAppBackupConfiguration, WebAppBackupConfigurationSlot], (backup) =>
    copy("backup", "backups", hostPlace(backup.storageAccountUrl), {
      of: from(backup.name, WebApp),
      when: not(equals(backup.enabled, false)),
    }),
  ),
  ...copiesOf(
    [WebAppDiagnosticLogsConfiguration, WebAppDiagnosticLogsConfigurationSlot],
    (logs) => {
      const of = from(logs.name, WebApp);
      const requests = logs.httpLogs.azureBlobStorage;
      const { azureBlobStorage: blobs, azureTableStorage: tables } = logs.applicationLogs;
      return [
        ...copy("log", "request logs", hostPlace(requests.sasUrl), {
          of,
          when: not(equals(requests.enabled, false)),
        }),
        ...[blobs, tables].flatMap(({ level, sasUrl }) =>
          copy("log", "application logs", hostPlace(sasUrl), {
            of,
            when: not(equals(level, "Off")),
          }),
        ),
      ];
    },
  ),
  ...copiesOf(WebConnection, ({ properties }) =>
    copy(
      "export",
      "connector",
      beyondSight(properties.api, "a connector to a system whose place can't be seen"),
    ),
  ),
];

/** What a static site hands requests to: its region is said, else it is where the app is. */
function linked(
  what: string,
  where: CheckedValue<string>,
  app: CheckedValue<string>,
  site: CheckedValue<string>,
): readonly Copy[] {
  const of = from(site, StaticSite);
  return [
    ...copy("processing", what, region(where), { of }),
    ...copiesWhen(isAbsent(where), () => copy("processing", what, placeOf(app, WebApp), { of })),
  ];
}
