import { type CheckedValue, isGiven, nodeOf, type Resource } from "../../../core";
import {
  ApiGatewayV2Api,
  ApiGatewayV2ApiMapping,
  ApiGatewayV2Integration,
  ApiGatewayV2VpcLink,
  EcsService,
  Listener,
  LoadBalancer,
  ServiceDiscoveryService,
} from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { HTTPS } from "../../aws/policy-doors";
import { type Opening, publicDoor } from "../../aws/public-door";
import { type Referred, relayBetween } from "../../aws/relaying";
import { portOf, switchOf } from "../../aws/settings";
import { functionsCalled, hostsNamed, trafficToUrl } from "../../aws/url-targets";
import { sendingOnly } from "../../one-way";
import {
  type EndpointReader,
  endpoint,
  type Inputs,
  type RelayReader,
  type RelayReading,
  relays as relaysOf,
} from "../../reader";
import type { Survey } from "../../survey";
import type { Door, Relay } from "../../topology";
import { ALL_TRAFFIC, type Traffic, tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  endpoint(ApiGatewayV2Api, "entry", ({ disableExecuteApiEndpoint }, { resource, survey }) => ({
    listens: HTTPS,
    doors: doorsOf(disableExecuteApiEndpoint, resource, survey),
  })),
  endpoint(ApiGatewayV2VpcLink, "service", ({ subnetIds, securityGroupIds }, reading) => ({
    interfaces: sendingOnly(
      interfacesIn(reading, { subnets: subnetIds, securityGroups: [securityGroupIds] }),
      nodeOf(subnetIds),
    ),
  })),
];

/**
 * HTTP and WebSocket APIs are public always: under their own host name unless that is disabled, and under each
 * that is mapped to them. Source: "Choose between REST APIs and HTTP APIs" of docs.aws.amazon.com/apigateway.
 */
function doorsOf(
  disableExecuteApiEndpoint: CheckedValue<boolean>,
  resource: Resource,
  survey: Survey,
): readonly Door[] {
  const isDisabled = switchOf(disableExecuteApiEndpoint, false);
  const own: Opening = {
    node: nodeOf(disableExecuteApiEndpoint),
    does: isGiven(disableExecuteApiEndpoint)
      ? `${isDisabled === false ? "leaves" : "may leave"} it open to the internet on TCP 443`
      : "is not set, which leaves it open to the internet on TCP 443",
    isCertain: isDisabled === false,
    change: "set disableExecuteApiEndpoint to true",
  };
  const mapped = survey.referring(resource, ApiGatewayV2Api, ApiGatewayV2ApiMapping, "apiId").map(
    ({ inputs, isCertain }): Opening => ({
      node: nodeOf(inputs.domainName),
      does: "publishes it on the internet under a domain name",
      isCertain,
      change: "remove the mapping",
    }),
  );
  return [...(isDisabled === true ? [] : [own]), ...mapped].map((opening) =>
    publicDoor(HTTPS, opening),
  );
}

export const relays: readonly RelayReader[] = [
  relaysOf(ApiGatewayV2Integration, (integration, reading) =>
    reading.survey
      .follow(integration.apiId, ApiGatewayV2Api)
      .flatMap((api) => integrated(integration, api, reading)),
  ),
  // The short way to make an API names its only target, an imported one names them in the document.
  relaysOf(ApiGatewayV2Api, ({ target, body }, reading) => {
    const api = { resource: reading.resource, isCertain: true };
    return [target, body].flatMap((by) => direct(by, api, reading));
  }),
];

const CHANGE = "remove the integration";

function integrated(
  integration: Inputs<typeof ApiGatewayV2Integration>,
  api: Referred,
  reading: RelayReading,
): readonly Relay[] {
  const { connectionId, integrationUri } = integration;
  const links = reading.survey.follow(connectionId, ApiGatewayV2VpcLink);
  return links.length === 0
    ? direct(integrationUri, api, reading)
    : links.flatMap((link) => [
        ...relayBetween(api, link, { by: connectionId, mode: "invokes", change: CHANGE }, reading),
        ...behindLink(integrationUri, reading.survey).flatMap(({ to, sends }) =>
          relayBetween(
            link,
            to,
            { by: integrationUri, mode: "proxies", sends, change: CHANGE },
            reading,
          ),
        ),
      ]);
}

/** Functions, and what is reached under a host name. */
function direct(by: CheckedValue<string>, api: Referred, reading: RelayReading): readonly Relay[] {
  const { survey } = reading;
  return [
    ...functionsCalled(survey, by).flatMap((to) =>
      relayBetween(api, to, { by, mode: "invokes", change: CHANGE }, reading),
    ),
    ...hostsNamed(survey, by)
      .filter(({ resource }) => resource !== api.resource)
      .flatMap((to) =>
        relayBetween(
          api,
          to,
          { by, mode: "proxies", sends: trafficToUrl(by), change: CHANGE },
          reading,
        ),
      ),
  ];
}

/** The listener of a load balancer, or the tasks that a service of Cloud Map stands for. */
function behindLink(
  uri: CheckedValue<string>,
  survey: Survey,
): readonly { readonly to: Referred; readonly sends: Traffic }[] {
  const balancers = survey.follow(uri, Listener).flatMap((listener) =>
    survey.follow(listener.inputs.loadBalancerArn, LoadBalancer).map(({ resource, isCertain }) => {
      const port = portOf(listener.inputs.port);
      return {
        to: { resource, isCertain: isCertain && listener.isCertain },
        sends: port === undefined ? ALL_TRAFFIC : tcp(port),
      };
    }),
  );
  const tasks = survey.follow(uri, ServiceDiscoveryService).flatMap((registry) =>
    survey
      .referring(
        registry.resource,
        ServiceDiscoveryService,
        EcsService,
        "serviceRegistries.registryArn",
      )
      .map(({ resource, isCertain }) => ({
        to: { resource, isCertain: isCertain && registry.isCertain },
        sends: ALL_TRAFFIC,
      })),
  );
  return [...balancers, ...tasks];
}
