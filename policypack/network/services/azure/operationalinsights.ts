import { LogAnalyticsWorkspace } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  service(LogAnalyticsWorkspace, "service", (workspace) => ({
    listens: tcp(443),
    open: [
      {
        access: workspace.publicNetworkAccessForIngestion,
        name: "its public endpoint for what is logged",
      },
      { access: workspace.publicNetworkAccessForQuery, name: "its public endpoint for queries" },
    ],
  })),
];
