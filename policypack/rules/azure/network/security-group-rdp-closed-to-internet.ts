import { defineRule } from "../../../core";
import { NetworkSecurityGroup, SecurityRule } from "../../../resources/azure/network";
import { closedToInternet, coversPort, examplesOn } from "./inbound-rules";

const REMOTE_DESKTOP = 3389;

export default defineRule([NetworkSecurityGroup, SecurityRule], {
  id: "azure-network-security-group-rdp-closed-to-internet",
  title: "Network security groups keep Remote Desktop closed to the internet",
  rationale:
    "A Remote Desktop port that the whole internet reaches is a usual way in for extortioners, by guessed or leaked passwords.",
  remediation:
    "Replace the source by the addresses that administrators come from, or use Azure Bastion and remove the rule.",
  category: "network-exposure",
  severity: "high",
  references: [
    "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview",
  ],
  check: (resource) => closedToInternet(resource, (rule) => coversPort(rule, REMOTE_DESKTOP)),
  examples: examplesOn(String(REMOTE_DESKTOP)),
});
