import type { LogDeliveryConfigurationArgs as CognitoLogDeliveryConfigurationArgs } from "@pulumi/aws/cognito/logDeliveryConfiguration";
import type { UserPoolArgs as CognitoUserPoolArgs } from "@pulumi/aws/cognito/userPool";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CognitoUserPool = resourceType<Unwrap<CognitoUserPoolArgs>>(
  "aws:cognito/userPool:UserPool",
);
export const CognitoLogDeliveryConfiguration = resourceType<
  Unwrap<CognitoLogDeliveryConfigurationArgs>
>("aws:cognito/logDeliveryConfiguration:LogDeliveryConfiguration", { names: [] });
