import type { AnalyticsConnectorArgs } from "@pulumi/azure-native/healthcareapis/analyticsConnector";
import type { DicomServiceArgs } from "@pulumi/azure-native/healthcareapis/dicomService";
import type { FhirServiceArgs } from "@pulumi/azure-native/healthcareapis/fhirService";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const FhirService = resourceType<Unwrap<FhirServiceArgs>>(
  "azure-native:healthcareapis:FhirService",
  {
    names: ["fhirServiceName"],
    within: ["resourceGroupName", "workspaceName"],
    armType: "Microsoft.HealthcareApis/workspaces/fhirservices",
  },
);
export const DicomService = resourceType<Unwrap<DicomServiceArgs>>(
  "azure-native:healthcareapis:DicomService",
  {
    names: ["dicomServiceName"],
    within: ["resourceGroupName", "workspaceName"],
    armType: "Microsoft.HealthcareApis/workspaces/dicomservices",
  },
);
export const AnalyticsConnector = resourceType<Unwrap<AnalyticsConnectorArgs>>(
  "azure-native:healthcareapis:AnalyticsConnector",
  { names: [] },
);
