import { ApplicationInsightsComponent } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  service(ApplicationInsightsComponent, "service", (component) => ({
    listens: tcp(443),
    open: [
      {
        access: component.publicNetworkAccessForIngestion,
        name: "its public endpoint for what is logged",
      },
      { access: component.publicNetworkAccessForQuery, name: "its public endpoint for queries" },
    ],
  })),
];
