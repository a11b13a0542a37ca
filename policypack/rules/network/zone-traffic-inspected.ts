import { ANY_RESOURCE, defineStackRule, idOf } from "../../core";
import { SecurityGroup } from "../../resources/aws/ec2";
import { MACHINE_BEHIND, TWO_ZONES } from "./example-networks";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-zone-traffic-inspected",
  title: "Traffic between zones passes a firewall",
  rationale:
    "Filters by address and port see who speaks to whom, not what is said; only a firewall on the way stops an attack on an open port, and tells of it.",
  remediation:
    "Route the traffic between the zones through a network firewall: by a route to its endpoint in AWS, by a route to its private address, or a routing intent, in Azure.",
  category: "network-exposure",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/route-tables.html",
    "https://learn.microsoft.com/azure/firewall/overview",
  ],
  check: (_, { reach }) => reach.inspectedBetweenZones(),
  examples: {
    compliant: {
      inspection: true,
      type: SecurityGroup,
      inputs: { vpcId: idOf("network"), ingress: [] },
      around: TWO_ZONES,
      attached: [MACHINE_BEHIND],
    },
    violating: {
      inspection: true,
      type: SecurityGroup,
      inputs: {
        vpcId: idOf("network"),
        ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["10.0.0.0/16"] }],
      },
      around: TWO_ZONES,
      attached: [MACHINE_BEHIND],
    },
  },
});
