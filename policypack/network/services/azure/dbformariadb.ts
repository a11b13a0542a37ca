import { MariadbFirewallRule, MariadbServer } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { firewallRules } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

/** learn.microsoft.com/azure/mariadb/quickstart-create-mariadb-server-database-using-azure-portal */
const MARIADB = tcp(3306);

export const endpoints: readonly EndpointReader[] = [
  service(MariadbServer, "store", ({ properties }, { resource, survey }) => ({
    listens: MARIADB,
    open: [
      {
        access: properties.publicNetworkAccess,
        rules: firewallRules(
          survey.referring(resource, MariadbServer, MariadbFirewallRule, "serverName"),
          (rule) => ({ first: rule.startIpAddress, last: rule.endIpAddress }),
        ),
      },
    ],
  })),
];
