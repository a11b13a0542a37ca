import type { CommunicationServiceArgs } from "@pulumi/azure-native/communication/communicationService";
import type { EmailServiceArgs } from "@pulumi/azure-native/communication/emailService";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CommunicationService = resourceType<Unwrap<CommunicationServiceArgs>>(
  "azure-native:communication:CommunicationService",
  {
    names: ["communicationServiceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Communication/communicationServices",
  },
);
export const EmailService = resourceType<Unwrap<EmailServiceArgs>>(
  "azure-native:communication:EmailService",
  {
    names: ["emailServiceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Communication/emailServices",
  },
);
