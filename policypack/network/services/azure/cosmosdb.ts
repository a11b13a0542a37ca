import { isGiven, nodeOf } from "../../../core";
import {
  CassandraCluster,
  CassandraDataCenter,
  CosmosDatabaseAccount,
} from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { privateEndpointsOf } from "../../azure/private-endpoints";
import { service } from "../../azure/service-doors";
import { addressRules, someone, subnetRules } from "../../azure/service-rules";
import type { RuleList } from "../../filter";
import { type EndpointReader, endpoint, type Inputs, type Reading } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/**
 * The gateway, then in direct mode the replicas, among whose ports are those of MongoDB (10250, 10255, 10256) and
 * Cassandra (10350). Through private endpoints those may be any:
 * learn.microsoft.com/azure/cosmos-db/nosql/sdk-connection-modes, "Service port ranges".
 */
const GATEWAY = tcp(443);
const COSMOS = { certain: GATEWAY, possible: unionOfTraffic([GATEWAY, tcp(10_000, 20_000)]) };
const COSMOS_INSIDE = { certain: GATEWAY, possible: tcp(0, 65_535) };

/**
 * Clients, then what the nodes have for each other:
 * learn.microsoft.com/azure/managed-instance-apache-cassandra/network-rules, "Internal port usage".
 */
const CLIENTS = tcp(9042);
const CASSANDRA = {
  certain: CLIENTS,
  possible: unionOfTraffic([CLIENTS, ...[7001, 7199, 8443, 9443].map((port) => tcp(port))]),
};

export const endpoints: readonly EndpointReader[] = [
  service(CosmosDatabaseAccount, "store", (account, reading) => {
    const rules = accountRules(account, reading);
    return {
      listens:
        privateEndpointsOf(reading, CosmosDatabaseAccount).length === 0 ? COSMOS : COSMOS_INSIDE,
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
