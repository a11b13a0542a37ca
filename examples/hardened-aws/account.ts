// What holds for the whole account, as a net below the settings of each resource.
import * as aws from "@pulumi/aws";
import { diskKey } from "./disks";
import { provider } from "./settings";

new aws.iam.AccountPasswordPolicy(
  "users",
  {
    minimumPasswordLength: 14,
    requireLowercaseCharacters: true,
    requireUppercaseCharacters: true,
    requireNumbers: true,
    requireSymbols: true,
    passwordReusePrevention: 24,
    allowUsersToChangePassword: true,
  },
  { provider },
);

new aws.s3.AccountPublicAccessBlock(
  "account",
  {
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  },
  { provider },
);

new aws.ebs.EncryptionByDefault("account", { enabled: true }, { provider });
new aws.ebs.DefaultKmsKey("account", { keyArn: diskKey.arn }, { provider });
new aws.ebs.SnapshotBlockPublicAccess("account", { state: "block-all-sharing" }, { provider });
new aws.ec2.ImageBlockPublicAccess("account", { state: "block-new-sharing" }, { provider });
new aws.ec2.SerialConsoleAccess("account", { enabled: false }, { provider });
new aws.ec2.InstanceMetadataDefaults("account", { httpTokens: "required" }, { provider });

new aws.guardduty.Detector("account", { enable: true }, { provider });
new aws.accessanalyzer.Analyzer(
  "account",
  { analyzerName: "account", type: "ACCOUNT" },
  { provider },
);
