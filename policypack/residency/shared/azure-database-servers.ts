import { type Checked, equals, type ResourceType } from "../../core";
import { here, memberOf, pairedRegion } from "../destination";
import { type KeyUse, keyUse } from "../key-use";
import { type Copy, copiesWhen, copy, from } from "../placement";

/** What flexible servers of MySQL and PostgreSQL say of copies and keys. */
interface FlexibleServer {
  readonly backup?: { readonly geoRedundantBackup?: string | undefined } | undefined;
  readonly sourceServerResourceId?: string | undefined;
  readonly dataEncryption?:
    | {
        readonly primaryKeyURI?: string | undefined;
        readonly geoBackupKeyURI?: string | undefined;
      }
    | undefined;
}

/** The copies of a flexible server; it may be made of one of the given types. */
export function flexibleServerCopies(
  { backup, sourceServerResourceId }: Checked<FlexibleServer>,
  ...sources: readonly ResourceType<unknown>[]
): readonly Copy[] {
  return [
    ...copiesWhen(equals(backup.geoRedundantBackup, "Enabled"), () =>
      copy("backup", "geo-redundant backup", pairedRegion(backup.geoRedundantBackup)),
    ),
    ...copy("replica", "copy of another server", here(sourceServerResourceId), {
      of: from(sourceServerResourceId, ...sources),
    }),
  ];
}

/** The keys of a flexible server: storage is always encrypted, with one of Microsoft unless named. */
export function flexibleServerKeys({
  backup,
  dataEncryption,
}: Checked<FlexibleServer>): readonly KeyUse[] {
  return [
    ...keyUse("storage", dataEncryption.primaryKeyURI),
    // A key can't leave its region, so backups elsewhere need one of their own.
    ...(equals(backup.geoRedundantBackup, "Enabled").outcome === "compliant"
      ? keyUse("geo-redundant backup", dataEncryption.geoBackupKeyURI, {
          at: pairedRegion(backup.geoRedundantBackup),
        })
      : []),
  ];
}

/** What single servers, the older kind, say of copies. */
interface SingleServer {
  readonly properties: {
    readonly storageProfile?: { readonly geoRedundantBackup?: string | undefined } | undefined;
  };
}

/** The copies of a single server; it may be made of another of its type. */
export function singleServerCopies(
  { properties }: Checked<SingleServer>,
  type: ResourceType<unknown>,
): readonly Copy[] {
  const { geoRedundantBackup } = properties.storageProfile;
  const source = memberOf(properties, "sourceServerId");
  return [
    ...copiesWhen(equals(geoRedundantBackup, "Enabled"), () =>
      copy("backup", "geo-redundant backup", pairedRegion(geoRedundantBackup)),
    ),
    ...copy("replica", "copy of another server", here(source), { of: from(source, type) }),
  ];
}
