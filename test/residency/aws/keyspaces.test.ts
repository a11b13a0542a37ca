import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KeyspacesKeyspace, KeyspacesTable } from "../../../policypack/resources/aws/keyspaces";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { describeKeys, describePlacements, inSpain } from "../../support/describe-placements";

const replicated = (regionLists: unknown, replicationStrategy: unknown = "MULTI_REGION") =>
  inSpain(KeyspacesKeyspace, {
    name: "orders",
    replicationSpecification: { replicationStrategy, regionLists },
  });

describePlacements("keyspaces", {
  "a keyspace that says nothing": [{ keyspace: inSpain(KeyspacesKeyspace) }, []],
  "a keyspace in one region": [
    { keyspace: replicated(["eu-south-2", "us-east-1"], "SINGLE_REGION") },
    [],
  ],
  "a keyspace in several regions": [
    { keyspace: replicated(["eu-south-2", "us-east-1"]) },
    ["replica at eu-south-2", "replica at us-east-1"],
  ],
  "a keyspace in regions that are known only after deployment": [
    { keyspace: replicated(unknown()) },
    ["replica unknown"],
  ],
  "a keyspace by a strategy that is known only after deployment": [
    { keyspace: replicated(["us-east-1"], unknown()) },
    ["perhaps replica at us-east-1"],
  ],
  "a table of a keyspace in several regions": [
    {
      table: inSpain(KeyspacesTable, { keyspaceName: "orders" }),
      keyspace: replicated(["us-east-1"]),
    },
    ["replica at us-east-1"],
  ],
  "a table of a keyspace that is not in this stack": [
    { table: inSpain(KeyspacesTable, { keyspaceName: "elsewhere" }) },
    [],
  ],
});

describeKeys("keyspaces", {
  "a table that says nothing": [
    { table: inSpain(KeyspacesTable) },
    ["table: provider-managed at eu-south-2"],
  ],
  "a table with a key": [
    {
      table: inSpain(KeyspacesTable, { encryptionSpecification: { kmsKeyIdentifier: ref("key") } }),
      key: inSpain(KmsKey),
    },
    ["table: customer-managed at eu-south-2"],
  ],
  "a table with a key of AWS": [
    {
      table: inSpain(KeyspacesTable, {
        encryptionSpecification: { kmsKeyIdentifier: "AWS_OWNED_KMS_KEY" },
      }),
    },
    ["table: provider-managed at eu-south-2"],
  ],
  "a table with a key that is known only after deployment": [
    {
      table: inSpain(KeyspacesTable, { encryptionSpecification: { kmsKeyIdentifier: unknown() } }),
    },
    ["table: provider-managed or stronger unknown"],
  ],
});
