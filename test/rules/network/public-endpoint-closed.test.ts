import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import { PrivateEndpoint } from "../../../policypack/resources/azure/network";
import { SqlServer } from "../../../policypack/resources/azure/sql";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import rule from "../../../policypack/rules/network/public-endpoint-closed";
import { describeRule } from "../../support/describe-rule";
import { VNET } from "../../support/networks";

const beside = (service: ReturnType<typeof resource>) =>
  stack({
    service,
    endpoint: resource(PrivateEndpoint, {
      resourceGroupName: "rg",
      subnet: { id: ref("back") },
      privateLinkServiceConnections: [{ name: "own", privateLinkServiceId: ref("service") }],
    }),
    ...VNET,
  });

describeRule(rule, {
  compliant: {
    "a closed server": beside(resource(SqlServer, { publicNetworkAccess: "Disabled" })),
    "an open server that admits nobody": beside(
      resource(SqlServer, { publicNetworkAccess: "Enabled" }),
    ),
    "an open store that admits services of Azure alone": beside(
      resource(StorageAccount, {
        networkRuleSet: { defaultAction: "Deny", bypass: "AzureServices" },
      }),
    ),
    "a closed vault": beside(resource(Vault, { properties: { publicNetworkAccess: "disabled" } })),
  },
  violating: {
    "a store that is open to known addresses, and perhaps to others": beside(
      resource(StorageAccount, {
        networkRuleSet: {
          defaultAction: "Deny",
          ipRules: [{ iPAddressOrRange: "203.0.113.7" }, { iPAddressOrRange: unknown() }],
        },
      }),
    ),
    "a store that is open to known addresses": beside(
      resource(StorageAccount, {
        networkRuleSet: {
          defaultAction: "Deny",
          ipRules: [{ iPAddressOrRange: "203.0.113.7" }],
        },
      }),
    ),
  },
  inconclusive: {
    "a switch that isn't known": beside(
      resource(StorageAccount, {
        publicNetworkAccess: unknown(),
        networkRuleSet: {
          defaultAction: "Deny",
          ipRules: [{ iPAddressOrRange: "203.0.113.7" }],
        },
      }),
    ),
  },
  notApplicable: {
    "a store that the internet reaches, which is told as that": beside(
      resource(StorageAccount, {}),
    ),
    "a server without a private endpoint": resource(SqlServer, { publicNetworkAccess: "Enabled" }),
  },
});
