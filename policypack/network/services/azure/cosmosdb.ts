import { isGiven, nodeOf } from "../../../core";
import {
  CassandraCluster,
  CassandraDataCenter,
  CosmosDatabaseAccount,
} from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import { addressRules, someone, subnetRules } from "../../azure/service-rules";
import type { RuleList } from "../../filter";
import { type EndpointReader, endpoint, type Inputs, type Reading } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/** HTTPS, MongoDB, Cassandra: learn.microsoft.com/azure/cosmos-db/how-to-configure-firewall. */
const COSMOS = unionOfTraffic([tcp(443), tcp(10_255), tcp(10_350)]);
const CASSANDRA = unionOfTraffic([tcp(9042), tcp(9142)]);

export const endpoints: readonly EndpointReader[] = [
  service(CosmosDatabaseAccount, "store", (account, reading) => {
    const rules = accountRules(account, reading);
    return {
      listens: COSMOS,
      open: [{ access: account.publicNetworkAccess, ...(rules && { rules }) }],
    };
  }),
  endpoint(CassandraDataCenter, "store", ({ properties }, reading) => ({
    listens: CASSANDRA,
    interfaces: interfacesIn(reading, { subnet: properties.delegatedSubnetId }),
  })),
  endpoint(CassandraCluster, "store", ({ properties }, reading) => ({
    listens: CASSANDRA,
    interfaces: interfacesIn(reading, { subnet: properties.delegatedManagementSubnetId }),
  })),
];

/** Undefined where the account keeps no list, and so admits everyone. */
function accountRules(
  {
    ipRules,
    isVirtualNetworkFilterEnabled: filter,
    virtualNetworkRules,
  }: Inputs<typeof CosmosDatabaseAccount>,
  { survey }: Reading,
): RuleList | undefined {
  const { state, value } = nodeOf(filter);
  const isFiltered = value === true;
  const isListed = isGiven(ipRules) && !isEmptyList(nodeOf(ipRules).value);
  if (!isListed && !isFiltered) {
    return state === "unknown" || state === "malformed" ? [someone(nodeOf(filter))] : undefined;
  }
  return [
    ...addressRules(survey, { list: ipRules, address: (rule) => rule.ipAddressOrRange }),
    ...(isFiltered ? subnetRules(survey, virtualNetworkRules, (rule) => rule.id) : []),
  ];
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
