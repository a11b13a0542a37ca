import { customerKey, usedThrough } from "./keys";
import { scalingRole } from "./roles";

export const diskKey = customerKey(
  "disks",
  "Disks of instances",
  usedThrough(
    ["ec2"],
    [scalingRole.arn],
    ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:ReEncrypt*"],
  ),
  {
    // EC2 keeps the key at hand for as long as the instance runs.
    Effect: "Allow",
    Principal: { AWS: scalingRole.arn },
    Action: "kms:CreateGrant",
    Resource: "*",
    Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
  },
);
