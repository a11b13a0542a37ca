import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import {
  RedisEnterprise,
  RedisEnterpriseDatabase,
} from "../../../policypack/resources/azure/redisenterprise";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const linkedTo = (linkedDatabases: unknown) =>
  inSpain(RedisEnterpriseDatabase, {
    clusterName: ref("cluster"),
    geoReplication: { groupNickname: "group", linkedDatabases },
  });
const cluster = inSpain(RedisEnterprise);
const far = inRegion("eastus", RedisEnterprise, {
  clusterName: "far",
  resourceGroupName: "records",
});
const ID = "/subscriptions/1/resourceGroups/records/providers/Microsoft.Cache/redisEnterprise";

describePlacements("redisenterprise", {
  "a database that says nothing": [{ database: inSpain(RedisEnterpriseDatabase) }, []],
  "a linked database, by its id": [
    { database: linkedTo([{ id: `${ID}/far/databases/default` }]), cluster, far },
    ["replica at eastus of cluster"],
  ],
  "a linked database of this stack": [
    {
      database: linkedTo([{ id: ref("linked") }]),
      linked: inSpain(RedisEnterpriseDatabase, { clusterName: ref("far") }),
      cluster,
      far,
    },
    ["replica at eastus of cluster"],
  ],
  "a linked database of a cluster that is not in this stack": [
    { database: linkedTo([{ id: `${ID}/elsewhere/databases/default` }]), cluster },
    ["replica unknown of cluster"],
  ],
  "linked databases that are known only after deployment": [
    { database: linkedTo(unknown()), cluster },
    ["replica unknown of cluster"],
  ],
});

const withKey = (keyEncryptionKeyUrl: unknown) =>
  inSpain(RedisEnterprise, {
    encryption: { customerManagedKeyEncryption: { keyEncryptionKeyUrl } },
  });

describeKeys("redisenterprise", {
  "a cluster that says nothing": [{ cluster }, ["disks: provider-managed at spaincentral"]],
  "a key in a vault of this stack": [
    {
      cluster: withKey("https://portal.vault.azure.net/keys/data/1"),
      vault: inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" }),
      key: inSpain(Key, {
        resourceGroupName: "keys",
        vaultName: ref("vault", "portal"),
        keyName: "data",
        properties: { kty: "RSA-HSM" },
      }),
    },
    ["disks: hsm at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { cluster: withKey(unknown()) },
    ["disks: provider-managed or stronger unknown"],
  ],
});
