import { defineRule } from "../../../core";
import { NetworkSecurityGroup, SecurityRule } from "../../../resources/azure/network";
import { closedToInternet, coversAllPorts, examplesOn } from "./inbound-rules";

export default defineRule([NetworkSecurityGroup, SecurityRule], {
  id: "azure-network-security-group-all-ports-closed-to-internet",
  title: "Network security groups never open all ports to the internet",
  rationale:
    "A rule that lets the internet reach every port exposes each service that ever starts to listen, databases and agents included.",
  remediation:
    "Name the protocol and the ports that have to be public, and replace the source where none has to be.",
  category: "network-exposure",
  severity: "critical",
  references: [
    "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview",
  ],
  check: (resource) => closedToInternet(resource, coversAllPorts),
  examples: examplesOn("*"),
});
