import { nodeOf } from "../../../core";
import { KustoCluster } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import { addressRules, everyoneUnlessListed } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/** HTTPS, and TDS: learn.microsoft.com/azure/data-explorer/vnet-deployment, "Network Security Groups configuration". */
const KUSTO = unionOfTraffic([tcp(443), tcp(1433)]);

export const endpoints: readonly EndpointReader[] = [
  service(KustoCluster, "store", (cluster, reading) => {
    const { subnetId, enginePublicIpId } = cluster.virtualNetworkConfiguration;
    const hop = { node: nodeOf(enginePublicIpId), does: "gives it a public address" };
    return {
      listens: KUSTO,
      interfaces: interfacesIn(reading, {
        subnet: subnetId,
        publicAddresses: [
          {
            family: "v4",
            needsRoute: false,
            hop: { ...hop, isCertain: true, change: "remove virtualNetworkConfiguration" },
          },
        ],
      }),
      open: [
        {
          access: cluster.publicNetworkAccess,
          unlessIn: subnetId,
          // learn.microsoft.com/azure/data-explorer/security-network-restrict-public-access: no list, no restriction.
          rules: everyoneUnlessListed(
            cluster.allowedIpRangeList,
            addressRules<string>(reading.survey, {
              list: cluster.allowedIpRangeList,
              address: (range) => range,
            }),
          ),
        },
      ],
    };
  }),
];
