import type { CentralizationRuleForOrganizationArgs } from "@pulumi/aws/observabilityadmin/centralizationRuleForOrganization";
import type { TelemetryRuleArgs } from "@pulumi/aws/observabilityadmin/telemetryRule";
import type { TelemetryRuleForOrganizationArgs } from "@pulumi/aws/observabilityadmin/telemetryRuleForOrganization";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CentralizationRuleForOrganization = resourceType<
  Unwrap<CentralizationRuleForOrganizationArgs>
>("aws:observabilityadmin/centralizationRuleForOrganization:CentralizationRuleForOrganization", {
  names: [],
});
export const TelemetryRule = resourceType<Unwrap<TelemetryRuleArgs>>(
  "aws:observabilityadmin/telemetryRule:TelemetryRule",
  { names: [] },
);
export const TelemetryRuleForOrganization = resourceType<Unwrap<TelemetryRuleForOrganizationArgs>>(
  "aws:observabilityadmin/telemetryRuleForOrganization:TelemetryRuleForOrganization",
  { names: [] },
);
