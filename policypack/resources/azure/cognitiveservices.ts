import type { AccountArgs as CognitiveServicesAccountArgs } from "@pulumi/azure-native/cognitiveservices/account";
import type { AccountConnectionArgs as CognitiveServicesAccountConnectionArgs } from "@pulumi/azure-native/cognitiveservices/accountConnection";
import type { DeploymentArgs as CognitiveServicesDeploymentArgs } from "@pulumi/azure-native/cognitiveservices/deployment";
import type { EncryptionScopeArgs as CognitiveServicesEncryptionScopeArgs } from "@pulumi/azure-native/cognitiveservices/encryptionScope";
import type { ProjectConnectionArgs as CognitiveServicesProjectConnectionArgs } from "@pulumi/azure-native/cognitiveservices/projectConnection";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CognitiveServicesAccount = resourceType<Unwrap<CognitiveServicesAccountArgs>>(
  "azure-native:cognitiveservices:Account",
  {
    names: ["accountName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.CognitiveServices/accounts",
  },
);
export const CognitiveServicesDeployment = resourceType<Unwrap<CognitiveServicesDeploymentArgs>>(
  "azure-native:cognitiveservices:Deployment",
  {
    names: ["deploymentName"],
    within: ["resourceGroupName", "accountName"],
    armType: "Microsoft.CognitiveServices/accounts/deployments",
  },
);
export const CognitiveServicesAccountConnection = resourceType<
  Unwrap<CognitiveServicesAccountConnectionArgs>
>("azure-native:cognitiveservices:AccountConnection", { names: [] });
export const CognitiveServicesProjectConnection = resourceType<
  Unwrap<CognitiveServicesProjectConnectionArgs>
>("azure-native:cognitiveservices:ProjectConnection", { names: [] });
export const CognitiveServicesEncryptionScope = resourceType<
  Unwrap<CognitiveServicesEncryptionScopeArgs>
>("azure-native:cognitiveservices:EncryptionScope", { names: [] });
