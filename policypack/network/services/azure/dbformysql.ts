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

export const endpoints: readonly EndpointReader[] = [
  service(MysqlServer, "store", ({ network }, reading) => ({
    listens: tcp(3306),
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
    listens: tcp(3306),
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
