/**
 * Azure types that exist only as `location: global` and hold configuration, not the data of the
 * stack: names, routing and alert rules. Anything else that is global has no known place.
 * Source: the "location" property of each type's Azure Resource Manager reference.
 */
export const GLOBAL_CONFIGURATION_TYPES: ReadonlySet<string> = new Set([
  "azure-native:alertsmanagement:ActionRuleByName",
  "azure-native:alertsmanagement:AlertProcessingRuleByName",
  "azure-native:alertsmanagement:SmartDetectorAlertRule",
  "azure-native:dns:Zone",
  "azure-native:frontdoor:Policy",
  "azure-native:monitor:ActionGroup",
  "azure-native:monitor:ActivityLogAlert",
  "azure-native:monitor:MetricAlert",
  "azure-native:privatedns:PrivateZone",
  "azure-native:privatedns:VirtualNetworkLink",
  "azure-native:trafficmanager:Profile",
]);
