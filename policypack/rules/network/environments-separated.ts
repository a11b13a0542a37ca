import { ANY_RESOURCE, defineStackRule, example, idOf } from "../../core";
import { Vpc, VpcPeeringConnection } from "../../resources/aws/ec2";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-environments-separated",
  title: "Networks of different environments and zones are not joined",
  rationale:
    "A test environment is held to less: fewer updates, more hands, weaker passwords. A road from it leads around everything that protects production.",
  remediation:
    "Remove the peering or attachment, or give each environment route tables of its own; the environment is read from the tag `environment` of a network.",
  category: "network-exposure",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/organizing-your-aws-environment/benefits-of-using-multiple-aws-accounts.html",
    "https://learn.microsoft.com/azure/cloud-adoption-framework/ready/landing-zone/design-area/network-topology-and-connectivity",
  ],
  check: (_, { reach }) => reach.joinsOnlyKin(),
  examples: {
    compliant: {
      type: VpcPeeringConnection,
      inputs: { vpcId: idOf("production"), peerVpcId: idOf("other"), autoAccept: true },
      around: {
        production: example(Vpc, {
          cidrBlock: "10.0.0.0/16",
          tags: { environment: "production" },
        }),
        other: example(Vpc, { cidrBlock: "10.1.0.0/16", tags: { environment: "production" } }),
      },
    },
    violating: {
      type: VpcPeeringConnection,
      inputs: { vpcId: idOf("production"), peerVpcId: idOf("other"), autoAccept: true },
      around: {
        production: example(Vpc, {
          cidrBlock: "10.0.0.0/16",
          tags: { environment: "production" },
        }),
        other: example(Vpc, { cidrBlock: "10.1.0.0/16", tags: { environment: "test" } }),
      },
    },
  },
});
