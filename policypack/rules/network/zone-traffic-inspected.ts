import { ANY_RESOURCE, defineStackRule, EXAMPLE_ID, example, idOf } from "../../core";
import { Ec2Instance, SecurityGroup, Subnet, Vpc } from "../../resources/aws/ec2";

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
      around: {
        network: example(Vpc, { cidrBlock: "10.0.0.0/16" }),
        front: example(Subnet, {
          vpcId: idOf("network"),
          cidrBlock: "10.0.1.0/24",
          tags: { zone: "dmz" },
        }),
        back: example(Subnet, {
          vpcId: idOf("network"),
          cidrBlock: "10.0.2.0/24",
          tags: { zone: "data" },
        }),
        webGroup: example(SecurityGroup, {
          vpcId: idOf("network"),
          egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.0.0.0/16"] }],
        }),
        web: example(Ec2Instance, {
          subnetId: idOf("front"),
          vpcSecurityGroupIds: [idOf("webGroup")],
        }),
      },
      attached: [
        example(Ec2Instance, { subnetId: idOf("back"), vpcSecurityGroupIds: [EXAMPLE_ID] }),
      ],
    },
    violating: {
      inspection: true,
      type: SecurityGroup,
      inputs: {
        vpcId: idOf("network"),
        ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["10.0.0.0/16"] }],
      },
      around: {
        network: example(Vpc, { cidrBlock: "10.0.0.0/16" }),
        front: example(Subnet, {
          vpcId: idOf("network"),
          cidrBlock: "10.0.1.0/24",
          tags: { zone: "dmz" },
        }),
        back: example(Subnet, {
          vpcId: idOf("network"),
          cidrBlock: "10.0.2.0/24",
          tags: { zone: "data" },
        }),
        webGroup: example(SecurityGroup, {
          vpcId: idOf("network"),
          egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.0.0.0/16"] }],
        }),
        web: example(Ec2Instance, {
          subnetId: idOf("front"),
          vpcSecurityGroupIds: [idOf("webGroup")],
        }),
      },
      attached: [
        example(Ec2Instance, { subnetId: idOf("back"), vpcSecurityGroupIds: [EXAMPLE_ID] }),
      ],
    },
  },
});
