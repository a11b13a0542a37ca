import { ref, secret, unknown } from "../../../policypack/kit/rule-table";
import { Redis, RedisLinkedServer } from "../../../policypack/resources/azure/redis";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const CONNECTION = "DefaultEndpointsProtocol=https;AccountName=far;AccountKey=a2V5";
const far = inRegion("eastus", StorageAccount, { accountName: "far" });
const snapshotsTo = (rdbStorageConnectionString: unknown, rdbBackupEnabled: unknown = "true") =>
  inSpain(Redis, { redisConfiguration: { rdbBackupEnabled, rdbStorageConnectionString } });
const linkTo = (serverRole: unknown) => ({
  link: inSpain(RedisLinkedServer, {
    name: ref("cache"),
    linkedRedisCacheId: ref("linked"),
    linkedRedisCacheLocation: "East US",
    serverRole,
  }),
  cache: inSpain(Redis),
  linked: inRegion("eastus", Redis),
});

describePlacements("redis", {
  "a cache that says nothing": [{ cache: inSpain(Redis) }, []],
  "snapshots in an account abroad": [
    { cache: snapshotsTo(secret(CONNECTION)), far },
    ["backup at eastus"],
  ],
  "snapshots in an account of this stack whose keys are known only after deployment": [
    { cache: snapshotsTo(ref("far")), far },
    ["backup at eastus"],
  ],
  "snapshots in an account that is not in this stack": [
    { cache: snapshotsTo("BlobEndpoint=https://elsewhere.blob.core.windows.net/;AccountKey=a2V5") },
    ["backup unknown"],
  ],
  "snapshots that may be off": [
    { cache: snapshotsTo(CONNECTION, unknown()), far },
    ["perhaps backup at eastus"],
  ],
  "snapshots that are off": [{ cache: snapshotsTo(CONNECTION, "false"), far }, []],
  "a log of writes in two accounts": [
    {
      cache: inSpain(Redis, {
        redisConfiguration: {
          aofBackupEnabled: "true",
          aofStorageConnectionString0: CONNECTION,
          aofStorageConnectionString1: unknown(),
        },
      }),
      far,
    },
    ["backup at eastus", "backup unknown"],
  ],
  "a linked cache that receives the data": [linkTo("Secondary"), ["replica at eastus of cache"]],
  "a linked cache that sends its data": [linkTo("Primary"), ["replica at spaincentral of linked"]],
  "a linked cache whose role is known only after deployment": [
    linkTo(unknown()),
    ["perhaps replica at eastus of cache", "perhaps replica at spaincentral of linked"],
  ],
});

describeKeys("redis", {
  "a cache, which can't name a key": [
    { cache: inSpain(Redis) },
    ["storage: provider-managed at spaincentral"],
  ],
});
