import { ANY_RESOURCE, defineStackRule, EXAMPLE_ID, example, idOf } from "../../core";
import { SecurityGroup } from "../../resources/aws/ec2";
import { RdsInstance, RdsSubnetGroup } from "../../resources/aws/rds";
import { internetNetwork } from "./example-networks";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-data-store-without-internet-egress",
  title: "Data stores open no connections to the internet",
  rationale:
    "A store that may open connections can be made to send what it holds: by a function of the database, a linked server, an extension.",
  remediation:
    "Remove the outbound rule named above, and give the store's subnet no route to the internet.",
  category: "network-exposure",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html",
    "https://learn.microsoft.com/azure/azure-sql/database/outbound-firewall-rule-overview",
  ],
  check: (_, { reach }) => reach.storesToInternet(),
  examples: {
    compliant: {
      type: SecurityGroup,
      inputs: { vpcId: idOf("network"), egress: [] },
      around: {
        ...internetNetwork({ mapPublicIpOnLaunch: true }),
        group: example(RdsSubnetGroup, { subnetIds: [idOf("subnet")] }),
      },
      attached: [
        example(RdsInstance, {
          engine: "postgres",
          dbSubnetGroupName: idOf("group"),
          vpcSecurityGroupIds: [EXAMPLE_ID],
          publiclyAccessible: true,
        }),
      ],
    },
    violating: {
      type: SecurityGroup,
      inputs: {
        vpcId: idOf("network"),
        egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
      },
      around: {
        ...internetNetwork({ mapPublicIpOnLaunch: true }),
        group: example(RdsSubnetGroup, { subnetIds: [idOf("subnet")] }),
      },
      attached: [
        example(RdsInstance, {
          engine: "postgres",
          dbSubnetGroupName: idOf("group"),
          vpcSecurityGroupIds: [EXAMPLE_ID],
          publiclyAccessible: true,
        }),
      ],
    },
  },
});
