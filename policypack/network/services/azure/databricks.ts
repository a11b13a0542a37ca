import { nodeOf } from "../../../core";
import { DatabricksWorkspace } from "../../../resources/azure";
import { outwardsOnly } from "../../azure/one-way";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  service(DatabricksWorkspace, "entry", ({ parameters, publicNetworkAccess }, reading) => ({
    listens: tcp(443),
    // Clusters send from their two subnets; what asks for them asks the workspace.
    interfaces: [parameters.customPublicSubnetName, parameters.customPrivateSubnetName].flatMap(
      ({ value }) =>
        interfacesIn(reading, {
          subnet: value,
          filters: [
            outwardsOnly({
              node: nodeOf(value),
              does: "lets its clusters send through this subnet",
            }),
          ],
        }),
    ),
    open: [{ access: publicNetworkAccess }],
  })),
];
