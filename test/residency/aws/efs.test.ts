import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  EfsBackupPolicy,
  EfsFileSystem,
  EfsReplicationConfiguration,
} from "../../../policypack/resources/aws/efs";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const replicated = (destination: unknown) =>
  inSpain(EfsReplicationConfiguration, { sourceFileSystemId: ref("source"), destination });
const source = inSpain(EfsFileSystem);
const backedUp = (status: unknown) =>
  inSpain(EfsBackupPolicy, { fileSystemId: ref("source"), backupPolicy: { status } });

describePlacements("efs", {
  "a replica abroad": [
    { replication: replicated({ region: "eu-west-1" }), source },
    ["replica at eu-west-1 of source"],
  ],
  "a replica in a zone": [
    { replication: replicated({ availabilityZoneName: "eu-south-2a" }), source },
    ["replica at eu-south-2 of source"],
  ],
  "a replica in a file system abroad": [
    {
      replication: replicated({ fileSystemId: ref("target") }),
      source,
      target: inRegion("eu-west-1", EfsFileSystem),
    },
    ["replica at eu-west-1 of source"],
  ],
  "a replica that says no place": [
    { replication: replicated({}), source },
    ["replica at eu-south-2 of source"],
  ],
  "a replica that is known only after deployment": [
    { replication: replicated(unknown()), source },
    ["replica unknown of source"],
  ],
  "automatic backups": [
    { policy: backedUp("ENABLED"), source },
    ["backup at eu-south-2 of source"],
  ],
  "automatic backups switched off": [{ policy: backedUp("DISABLED"), source }, []],
  "automatic backups that are known only after deployment": [
    { policy: backedUp(unknown()), source },
    ["perhaps backup at eu-south-2 of source"],
  ],
});

describeKeys("efs", {
  "a file system that says nothing": [
    { source },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
  "a file system with a key of this stack": [
    {
      files: inSpain(EfsFileSystem, { encrypted: true, kmsKeyId: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["storage: customer-managed at eu-south-2"],
  ],
  "a file system of which it is known only after deployment": [
    { files: inSpain(EfsFileSystem, { encrypted: unknown() }) },
    ["perhaps unencrypted storage: provider-managed at eu-south-2"],
  ],
  "a replica without a key": [
    { replication: replicated({ region: "eu-west-1" }), source },
    ["replica: provider-managed at eu-west-1"],
  ],
  "a replica with a key of this stack": [
    {
      replication: replicated({ region: "eu-west-1", kmsKeyId: "alias/replica" }),
      source,
    },
    ["replica: customer-managed or stronger at eu-west-1"],
  ],
  "a replica in a file system, which has its own key": [
    { replication: replicated({ fileSystemId: "fs-1" }), source },
    [],
  ],
});
