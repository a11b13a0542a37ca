import { checkedInputs, type Resource, type ResourceGraph } from "../core";
import { awsNetworks } from "./aws/networks";
import { azureNetworks } from "./azure/networks";
import { outsiders } from "./outsiders";
import { ENDPOINT_READERS, RELAY_READERS } from "./readers";
import { Survey } from "./survey";
import type { Endpoint, Relay, Topology } from "./topology";

const endpointReaders = new Map(ENDPOINT_READERS.map((reader) => [reader.type.token, reader]));
const relayReaders = new Map(RELAY_READERS.map((reader) => [reader.type.token, reader]));

/** Reads what a stack declares about its networks, and about what is reached through them. */
export function topologyOf(graph: ResourceGraph): Topology {
  const survey = new Survey(graph);
  const aws = awsNetworks(survey);
  const azure = azureNetworks(survey);
  const endpoints = new Map<Resource, readonly Endpoint[]>();
  for (const resource of graph.resources) {
    const reader = endpointReaders.get(resource.type);
    const found = reader?.read(checkedInputs(resource) as never, { resource, survey }) ?? [];
    if (found.length > 0) endpoints.set(resource, found);
  }
  const endpointOf = (resource: Resource) => endpoints.get(resource)?.[0];
  const relays: Relay[] = graph.resources.flatMap(
    (resource) =>
      relayReaders
        .get(resource.type)
        ?.read(checkedInputs(resource) as never, { resource, survey, endpointOf }) ?? [],
  );
  const networks = [...aws.networks.values(), ...azure.networks.values()];
  const subnets = [...aws.subnets.values(), ...azure.subnets];
  return {
    networks,
    subnets,
    endpoints: [...[...endpoints.values()].flat(), ...outsiders(survey, subnets, networks)],
    relays,
    joints: [...aws.joints, ...azure.joints],
    defaults: [...aws.defaults, ...azure.defaults],
  };
}
