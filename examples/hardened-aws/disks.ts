import { customerKey, usedThrough } from "./keys";
import { scalingRoleArn } from "./roles";

export const diskKey = customerKey(
  "disks",
  "Disks of instances",
  usedThrough(
    ["ec2"],
    [scalingRoleArn],
    ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:ReEncrypt*"],
  ),
  {
    // EC2 keeps the key at hand for as long as the instance runs.
    Effect: "Allow",
    Principal: { AWS: scalingRoleArn },
    Action: "kms:CreateGrant",
    Resource: "*",
    Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
  },
);
