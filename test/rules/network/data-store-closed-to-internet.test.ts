import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { RdsInstance, RdsSubnetGroup } from "../../../policypack/resources/aws/rds";
import { SqlFirewallRule, SqlServer } from "../../../policypack/resources/azure/sql";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import rule from "../../../policypack/rules/network/data-store-closed-to-internet";
import { describeRule } from "../../support/describe-rule";
import { machine, PUBLIC, rules, securityGroup, VPC } from "../../support/networks";

const database = (inputs: Record<string, unknown> = {}) =>
  resource(RdsInstance, {
    engine: "postgres",
    dbSubnetGroupName: ref("subnets"),
    vpcSecurityGroupIds: [ref("group")],
    publiclyAccessible: true,
    ...inputs,
  });
const around = { subnets: resource(RdsSubnetGroup, { subnetIds: [ref("front")] }), ...VPC };
const open = securityGroup({ ingress: rules(5432, "0.0.0.0/0") });

const firewallRule = (startIpAddress: unknown, endIpAddress: unknown) =>
  resource(SqlFirewallRule, {
    resourceGroupName: "rg",
    serverName: ref("server"),
    startIpAddress,
    endIpAddress,
  });
const server = (publicNetworkAccess: unknown) =>
  resource(SqlServer, { resourceGroupName: "rg", serverName: "sql", publicNetworkAccess });

describeRule(rule, {
  compliant: {
    "a database that is not public": stack({
      database: database({ publiclyAccessible: false }),
      group: open,
      ...around,
    }),
    "a public database without a route": stack({
      database: database(),
      group: open,
      ...around,
      subnets: resource(RdsSubnetGroup, { subnetIds: [ref("back")] }),
    }),
    "a public database behind a closed group": stack({
      database: database(),
      group: securityGroup({ ingress: rules(5432, "10.0.0.0/16") }),
      ...around,
    }),
    "a server without public access": stack({
      server: server("Disabled"),
      everybody: firewallRule("0.0.0.0", "255.255.255.255"),
    }),
    "a server that admits an office": stack({
      server: server("Enabled"),
      office: firewallRule("198.51.100.0", "198.51.100.255"),
    }),
    "a storage account that admits nobody": resource(StorageAccount, {
      networkRuleSet: { defaultAction: "Deny" },
    }),
  },
  violating: {
    "a group in front of a public database": stack({
      group: open,
      database: database(),
      ...around,
    }),
    "the port of a database on a machine": stack({
      group: securityGroup({ ingress: rules(3306, "0.0.0.0/0") }),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
    "a rule for everybody": stack({
      rule: firewallRule("0.0.0.0", "255.255.255.255"),
      server: server("Enabled"),
    }),
    "a rule for all tenants of Azure, where access is open by default": stack({
      rule: firewallRule("0.0.0.0", "0.0.0.0"),
      server: server(undefined),
    }),
    "the port of a database beside ports that aren't known": stack({
      group: securityGroup({
        ingress: [
          { protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: [unknown()] },
          ...rules(5432, "0.0.0.0/0"),
        ],
      }),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
    "an open storage account": resource(StorageAccount, {}),
  },
  inconclusive: {
    "public access that isn't known": stack({
      group: open,
      database: database({ publiclyAccessible: unknown() }),
      ...around,
    }),
    "a switch that isn't known": stack({
      rule: firewallRule("0.0.0.0", "255.255.255.255"),
      server: server(unknown()),
    }),
  },
  notApplicable: {
    "an open rule with nothing behind it": stack({ group: open, ...VPC }),
    "a port of administration, which has a rule of its own": stack({
      group: securityGroup({ ingress: rules(22, "0.0.0.0/0") }),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
  },
});
