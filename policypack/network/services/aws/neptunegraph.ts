import { NeptunegraphGraph } from "../../../resources/aws";
import { ports } from "../../aws/port-traffic";
import { doorBy } from "../../aws/public-door";
import { type EndpointReader, endpoint } from "../../reader";

/**
 * HTTPS. Source: docs.aws.amazon.com/neptune-analytics, Connecting to a graph. Not verified: the port of other Neptunes,
 * which the SDK opens in its example of a PrivateGraphEndpoint.
 */
const HTTPS = ports(443);
const GRAPH = { certain: HTTPS, possible: ports(443, 8182) };

export const endpoints: readonly EndpointReader[] = [
  endpoint(NeptunegraphGraph, "store", (graph) => ({
    listens: GRAPH,
    doors: doorBy(graph.publicConnectivity, GRAPH.possible),
  })),
];
