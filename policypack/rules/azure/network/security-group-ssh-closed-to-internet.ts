import { defineRule } from "../../../core";
import { NetworkSecurityGroup, SecurityRule } from "../../../resources/azure/network";
import { closedToInternet, coversPort, examplesOn } from "./inbound-rules";

const SSH = 22;

export default defineRule([NetworkSecurityGroup, SecurityRule], {
  id: "azure-network-security-group-ssh-closed-to-internet",
  title: "Network security groups keep SSH closed to the internet",
  rationale:
    "An SSH port that the whole internet reaches is found within minutes and attacked for as long as it is open.",
  remediation:
    "Replace the source by the addresses that administrators come from, or use Azure Bastion and remove the rule.",
  category: "network-exposure",
  severity: "high",
  references: [
    "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview",
  ],
  check: (resource) => closedToInternet(resource, (rule) => coversPort(rule, SSH)),
  examples: examplesOn(String(SSH)),
});
