import { type Checked, checkedInputs, equals, nodeOf, not } from "../../core";
import { KeyspacesKeyspace, KeyspacesTable } from "../../resources/aws/keyspaces";
import { region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { type Copy, copiesOf, copiesWhen, copy, type Extractor, each } from "../placement";

type Keyspace = NonNullable<(typeof KeyspacesKeyspace)["inputs"]>;

export const copies: readonly Extractor[] = [
  ...copiesOf(KeyspacesKeyspace, replicas),
  // A table has the replicas that its keyspace asks for.
  ...copiesOf(KeyspacesTable, (table, { graph }) =>
    graph
      .referents(nodeOf(table.keyspaceName), KeyspacesKeyspace)
      .certain.flatMap((keyspace) => replicas(checkedInputs<Keyspace>(keyspace))),
  ),
];

function replicas({ replicationSpecification }: Checked<Keyspace>): readonly Copy[] {
  return copiesWhen(
    not(equals(replicationSpecification.replicationStrategy, "SINGLE_REGION")),
    () =>
      each(replicationSpecification.regionLists, (name) =>
        copy("replica", "replica of the keyspace", region(name)),
      ),
  );
}

// Keyspaces always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = keysOf(KeyspacesTable, (table) =>
  keyUse("table", table.encryptionSpecification.kmsKeyIdentifier),
);
