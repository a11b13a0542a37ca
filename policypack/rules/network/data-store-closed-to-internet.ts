import { ANY_RESOURCE, defineStackRule, example, idOf } from "../../core";
import { SqlFirewallRule, SqlServer } from "../../resources/azure/sql";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-data-store-closed-to-internet",
  title: "Data stores can't be reached from the internet",
  rationale:
    "A data store that answers to the internet is one leaked password or one flaw away from giving everything it holds to anybody.",
  remediation:
    "Close the way at the setting named above, and let only the application reach the store, from its own subnets or through a private endpoint.",
  category: "network-exposure",
  severity: "critical",
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.Scenarios.html",
    "https://learn.microsoft.com/azure/azure-sql/database/firewall-configure",
  ],
  check: (_, { reach }) => reach.internetToStores(),
  examples: {
    compliant: { type: SqlServer, inputs: { publicNetworkAccess: "Disabled" } },
    violating: {
      type: SqlFirewallRule,
      inputs: {
        serverName: idOf("server"),
        startIpAddress: "0.0.0.0",
        endIpAddress: "255.255.255.255",
      },
      around: { server: example(SqlServer, { publicNetworkAccess: "Enabled" }) },
    },
  },
});
