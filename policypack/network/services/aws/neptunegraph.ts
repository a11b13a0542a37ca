import { NeptunegraphGraph } from "../../../resources/aws";
import { ports } from "../../aws/port-traffic";
import { doorBy } from "../../aws/public-door";
import { type EndpointReader, endpoint } from "../../reader";

/** Source: docs.aws.amazon.com/neptune-analytics, Connecting to a graph. */
const HTTPS = ports(443);

export const endpoints: readonly EndpointReader[] = [
  endpoint(NeptunegraphGraph, "store", (graph) => ({
    listens: HTTPS,
    doors: doorBy(graph.publicConnectivity, HTTPS),
  })),
];
