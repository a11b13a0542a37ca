import {
  MysqlFirewallRule,
  MysqlServer,
  MysqlSingleServer,
  MysqlSingleServerFirewallRule,
} from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import { firewallRules } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

/** learn.microsoft.com/azure/mysql/quickstart-create-mysql-server-database-using-azure-portal */
const MYSQL = tcp(3306);

export const endpoints: readonly EndpointReader[] = [
  service(MysqlServer, "store", ({ network }, reading) => ({
    listens: MYSQL,
    // A server is made in a subnet or with a public endpoint, never with both.
    interfaces: interfacesIn(reading, { subnet: network.delegatedSubnetResourceId }),
    open: [
      {
        access: network.publicNetworkAccess,
        unlessIn: network.delegatedSubnetResourceId,
        rules: firewallRules(
          reading.survey.referring(reading.resource, MysqlServer, MysqlFirewallRule, "serverName"),
          (rule) => ({ first: rule.startIpAddress, last: rule.endIpAddress }),
        ),
      },
    ],
  })),
  service(MysqlSingleServer, "store", ({ properties }, { resource, survey }) => ({
    listens: MYSQL,
    open: [
      {
        access: properties.publicNetworkAccess,
        rules: firewallRules(
          survey.referring(
            resource,
            MysqlSingleServer,
            MysqlSingleServerFirewallRule,
            "serverName",
          ),
          (rule) => ({ first: rule.startIpAddress, last: rule.endIpAddress }),
        ),
      },
    ],
  })),
];
