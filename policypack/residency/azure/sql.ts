import {
  allOf,
  attachedTo,
  type CheckedValue,
  checkedInputs,
  equals,
  hidden,
  isAbsent,
  matches,
  nodeOf,
  none,
  not,
  type Resource,
  type ResourceGraph,
  some,
} from "../../core";
import {
  DatabaseBlobAuditingPolicy,
  ExtendedDatabaseBlobAuditingPolicy,
  ExtendedServerBlobAuditingPolicy,
  ServerBlobAuditingPolicy,
  SqlDatabase,
  SqlDistributedAvailabilityGroup,
  SqlEncryptionProtector,
  SqlFailoverGroup,
  SqlGeoBackupPolicy,
  SqlInstanceFailoverGroup,
  SqlManagedInstance,
  SqlReplicationLink,
  SqlServer,
  SqlServerCommunicationLink,
  SqlServerKey,
  SqlSyncMember,
  SqlTransparentDataEncryption,
} from "../../resources/azure/sql";
import { beyondSight, byDefault, here, pairedRegion, placeOf, region } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { type Copy, copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(SqlDatabase, (database, { attached }) => [
    // The policy decides for data warehouses only; its absence means enabled.
    ...copiesWhen(
      not(
        allOf(
          matches(database.sku.name, /^dw/i, "a data warehouse"),
          some(attached(SqlGeoBackupPolicy, "databaseName"), (policy) =>
            equals(policy.state, "Disabled"),
          ),
        ),
      ),
      () => geoBackup(database.requestedBackupStorageRedundancy),
    ),
    ...[
      database.sourceDatabaseId,
      database.sourceResourceId,
      database.recoverableDatabaseId,
      database.restorableDroppedDatabaseId,
      database.longTermRetentionBackupResourceId,
      database.recoveryServicesRecoveryPointId,
    ].flatMap((source) =>
      copy("replica", "copy of another database", here(source), { of: from(source, SqlDatabase) }),
    ),
  ]),
  ...copiesOf(SqlManagedInstance, (instance) => [
    ...geoBackup(instance.requestedBackupStorageRedundancy),
    ...copy("replica", "restored instance", here(instance.sourceManagedInstanceId), {
      of: from(instance.sourceManagedInstanceId, SqlManagedInstance),
    }),
  ]),
  ...copiesOf(SqlGeoBackupPolicy, (policy) =>
    copiesWhen(equals(policy.state, "Enabled"), () =>
      copy(
        "backup",
        "geo-redundant backup",
        pairedRegion(policy.state, { of: placeOf(policy.serverName, SqlServer), orNone: true }),
        { of: from(policy.databaseName, SqlDatabase) },
      ),
    ),
  ),
  ...copiesOf(SqlFailoverGroup, (group) =>
    each(group.partnerServers, (partner) =>
      copy("replica", "failover copy", placeOf(partner.id, SqlServer), {
        of: [
          from(group.serverName, SqlServer),
          ...each(group.databases, (database) => [from(database, SqlDatabase)]),
        ],
      }),
    ),
  ),
  ...copiesOf(SqlInstanceFailoverGroup, (group) =>
    each(group.partnerRegions, (partner) =>
      copy("replica", "failover copy", region(partner.location), {
        of: each(group.managedInstancePairs, (pair) => [
          from(pair.primaryManagedInstanceId, SqlManagedInstance),
        ]),
      }),
    ),
  ),
  // The server at the other end may be anywhere, and may become the primary one.
  ...copiesOf(SqlDistributedAvailabilityGroup, (group) =>
    copy("replica", "linked copy", hostPlace(group.partnerEndpoint), {
      of: from(group.managedInstanceName, SqlManagedInstance),
    }),
  ),
  ...copiesOf(SqlReplicationLink, (link) =>
    copy(
      "replica",
      "linked copy",
      beyondSight(link.databaseName, "linked to a server that the link does not name"),
      { of: from(link.databaseName, SqlDatabase) },
    ),
  ),
  ...copiesOf(SqlSyncMember, (member) => {
    const { syncMemberAzureDatabaseResourceId: memberId, syncDirection } = member;
    const fromHub = { of: from(member.databaseName, SqlDatabase) };
    return [
      ...copiesWhen(not(equals(syncDirection, "OneWayMemberToHub")), () => [
        ...copy("replica", "synchronised tables", placeOf(memberId, SqlDatabase), fromHub),
        ...copiesWhen(isAbsent(memberId), () =>
          copy(
            "replica",
            "synchronised tables",
            beyondSight(member.syncGroupName, "a group whose member is outside Azure"),
            fromHub,
          ),
        ),
      ]),
      ...copiesWhen(not(equals(syncDirection, "OneWayHubToMember")), () =>
        copy("replica", "synchronised tables", placeOf(member.serverName, SqlServer), {
          of: from(memberId, SqlDatabase),
        }),
      ),
    ];
  }),
  ...copiesOf(SqlServerCommunicationLink, (link) =>
    copy("path", "partner server", placeOf(link.partnerServer, SqlServer), {
      of: from(link.serverName, SqlServer),
    }),
  ),
  ...copiesOf(
    [
      DatabaseBlobAuditingPolicy,
      ExtendedDatabaseBlobAuditingPolicy,
      ServerBlobAuditingPolicy,
      ExtendedServerBlobAuditingPolicy,
    ],
    (policy) =>
      copiesWhen(not(equals(policy.state, "Disabled")), () =>
        copy("log", "audit log", hostPlace(policy.storageEndpoint), {
          of: from(policy.serverName, SqlServer),
        }),
      ),
  ),
];

/** Backups are geo-redundant by default where the region has a pair. Source: "automated backups". */
function geoBackup(redundancy: CheckedValue<string>): readonly Copy[] {
  const what = "geo-redundant backup";
  return [
    ...copiesWhen(isAbsent(redundancy), () =>
      copy("backup", what, pairedRegion(byDefault(redundancy), { orNone: true })),
    ),
    ...copiesWhen(matches(redundancy, /^geo/i, "a geo-redundant storage"), () =>
      copy("backup", what, pairedRegion(redundancy)),
    ),
  ];
}

// Transparent encryption is on by default: with a key of Microsoft unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(SqlServer, (server, { graph }) =>
    keyUse("databases", keyOfServer(nodeOf(server).resource, graph)),
  ),
  ...keysOf(SqlDatabase, (database, { graph, attached }) =>
    keyUse(
      "database",
      nodeOf(database.encryptionProtector).state === "absent"
        ? keyOfNamedServer(database.serverName, graph)
        : database.encryptionProtector,
      {
        encrypted: none(attached(SqlTransparentDataEncryption, "databaseName"), (encryption) =>
          equals(encryption.state, "Disabled"),
        ),
      },
    ),
  ),
  ...keysOf(SqlManagedInstance, (instance) => keyUse("databases", instance.keyId)),
];

/** The key of a server that a database names, as far as the server is in this stack. */
function keyOfNamedServer(name: CheckedValue<string>, graph: ResourceGraph): CheckedValue<unknown> {
  const [server] = graph.referents(nodeOf(name), SqlServer).certain;
  return server === undefined
    ? hidden(name, "the key of a server that is not in this stack")
    : keyOfServer(server, graph);
}

/** The key that a server names itself, else by a protector declared on its own. */
function keyOfServer(server: Resource, graph: ResourceGraph): CheckedValue<unknown> {
  const { keyId } = checkedInputs<{ readonly keyId: string }>(server);
  const protectors = attachedTo(graph, server, [SqlServer], SqlEncryptionProtector, "serverName");
  const [key] = [
    ...protectors.elements.flatMap((one) =>
      keyOfProtector(one.serverKeyType, one.serverKeyName, graph),
    ),
    ...protectors.possible.map(({ serverKeyName }) =>
      hidden(serverKeyName, "the key of a protector that may be of another server"),
    ),
  ];
  return nodeOf(keyId).state === "absent" && key !== undefined ? key : keyId;
}

function keyOfProtector(
  type: CheckedValue<string>,
  name: CheckedValue<string>,
  graph: ResourceGraph,
): readonly CheckedValue<unknown>[] {
  const { outcome } = equals(type, "AzureKeyVault");
  const [key] = graph.referents(nodeOf(name), SqlServerKey).certain;
  const uri = key === undefined ? name : checkedInputs<{ readonly uri: string }>(key).uri;
  switch (outcome) {
    case "compliant":
      return [uri];
    case "inconclusive":
      return [hidden(uri, "a key of a kind that is not known before deployment")];
    default:
      return [];
  }
}
