import * as aws from "@pulumi/aws";
import { accountId, provider, tags } from "./settings";

// The data stay; the key to them is in Virginia.
new aws.rds.Instance(
  "register",
  {
    engine: "postgres",
    instanceClass: "db.m7g.large",
    allocatedStorage: 100,
    storageEncrypted: true,
    kmsKeyId: `arn:aws:kms:us-east-1:${accountId}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
    username: "register",
    manageMasterUserPassword: true,
    backupRetentionPeriod: 30,
    tags,
  },
  { provider },
);

// A key whose material can be copied to any region of the partition, by whoever may.
new aws.kms.Key(
  "documents",
  { description: "Documents", enableKeyRotation: true, multiRegion: true, tags },
  { provider },
);

// The credentials of every partner, in Spain and in London.
new aws.secretsmanager.Secret(
  "partners",
  { name: "partners", replicas: [{ region: "eu-west-2" }], tags },
  { provider },
);
