import { type CheckedValue, isGiven, nodeOf, type Resource } from "../../../core";
import {
  ApiGatewayBasePathMapping,
  ApiGatewayIntegration,
  ApiGatewayVpcLink,
  ApigatewayDomainName,
  LoadBalancer,
  RestApi,
  RestApiPolicy,
} from "../../../resources/aws";
import { admittedByPolicy } from "../../aws/api-policy";
import { HTTPS } from "../../aws/policy-doors";
import { publicDoor } from "../../aws/public-door";
import { relayBetween } from "../../aws/relaying";
import { switchOf, wordOf } from "../../aws/settings";
import { functionsNamed } from "../../aws/target-groups";
import { functionsCalled, hostsNamed, trafficToUrl } from "../../aws/url-targets";
import type { FilterRule } from "../../filter";
import {
  type EndpointReader,
  endpoint,
  type Inputs,
  type RelayReader,
  type RelayReading,
  relays as relaysOf,
} from "../../reader";
import type { Survey } from "../../survey";
import type { Door, Hop, Relay } from "../../topology";

type Api = Inputs<typeof RestApi>;

export const endpoints: readonly EndpointReader[] = [
  endpoint(RestApi, "entry", (api, { resource, survey }) => ({
    listens: HTTPS,
    doors: doorsOf(api, resource, survey),
  })),
];

/**
 * An API is public unless it is private: its endpoint is EDGE where none is set. Without its own host name it is
 * reached under those of others only. Source: "API endpoint types for REST APIs" of
 * docs.aws.amazon.com/apigateway.
 */
function doorsOf(api: Api, resource: Resource, survey: Survey): readonly Door[] {
  const { types } = api.endpointConfiguration;
  const type = typeOf(types);
  if (type === "PRIVATE") {
    return [];
  }
  const opening = {
    node: nodeOf(types),
    does: isGiven(types)
      ? `${type === undefined ? "may open" : "opens"} it to the internet on TCP 443`
      : "is not set, which opens it to the internet on TCP 443",
    isCertain: type !== undefined,
    change: "set endpointConfiguration.types to PRIVATE",
  };
  const rules = policyRules(api, resource, survey);
  return hostNames(api, resource, survey).map((host) => {
    const hops = host === undefined ? [] : [host];
    if (rules === undefined) {
      return publicDoor(HTTPS, { ...opening, hops });
    }
    const { node, does, isCertain, change } = opening;
    return { hops: [...hops, { node, does, isCertain, change }], rules };
  });
}

/** One type, or a list of it as former versions of the provider take. */
function typeOf(types: CheckedValue<string>): string | undefined {
  const { value } = nodeOf(types);
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof only === "string" ? only.toUpperCase() : wordOf(types, "EDGE");
}

/** The names under which it is reached: undefined stands for its own. */
function hostNames(
  { disableExecuteApiEndpoint }: Api,
  resource: Resource,
  survey: Survey,
): readonly (Hop | undefined)[] {
  const isDisabled = switchOf(disableExecuteApiEndpoint, false);
  if (isDisabled === false) {
    return [undefined];
  }
  const own: Hop = {
    node: nodeOf(disableExecuteApiEndpoint),
    does: "may leave it reachable under its own name",
    isCertain: false,
    change: "set disableExecuteApiEndpoint to true",
  };
  const mapped = survey
    .referring(resource, RestApi, ApiGatewayBasePathMapping, "restApi")
    .flatMap(({ inputs, isCertain }): Hop[] => {
      const domains = survey.follow(inputs.domainName, ApigatewayDomainName);
      const isPrivate =
        domains.length > 0 &&
        domains.every((one) => typeOf(one.inputs.endpointConfiguration.types) === "PRIVATE");
      return isPrivate
        ? []
        : [
            {
              node: nodeOf(inputs.domainName),
              does: "publishes it under a domain name",
              isCertain: isCertain && domains.every((one) => one.isCertain),
              change: "remove the mapping",
            },
          ];
    });
  return isDisabled === undefined ? [own, ...mapped] : mapped;
}

/** Whom its resource policies let in; undefined where it has none, so that anybody may call it. */
function policyRules(
  { policy }: Api,
  resource: Resource,
  survey: Survey,
): readonly FilterRule[] | undefined {
  const split = survey.referring(resource, RestApi, RestApiPolicy, "restApiId");
  const policies = [
    ...(isGiven(policy) ? [{ policy, isCertain: true }] : []),
    ...split.map(({ inputs, isCertain }) => ({ policy: inputs.policy, isCertain })),
  ];
  return policies.some(({ isCertain }) => isCertain)
    ? policies.flatMap((one) => admittedByPolicy(one.policy, HTTPS, survey))
    : undefined;
}

export const relays: readonly RelayReader[] = [
  relaysOf(ApiGatewayIntegration, (integration, reading) => {
    const { restApi } = integration;
    return reading.survey
      .follow(restApi as CheckedValue<unknown>, RestApi)
      .flatMap((api) => integrated(integration, api, reading));
  }),
  // An API that is imported names its integrations in the document.
  relaysOf(RestApi, ({ body }, reading) => {
    const from = { resource: reading.resource, isCertain: true };
    return [
      ...functionsNamed(reading.survey, body).flatMap((to) =>
        relayBetween(
          from,
          to,
          { by: body, mode: "invokes", change: "remove it from body" },
          reading,
        ),
      ),
      ...hostsNamed(reading.survey, body)
        .filter(({ resource }) => resource !== reading.resource)
        .flatMap((to) =>
          relayBetween(
            from,
            to,
            { by: body, mode: "proxies", change: "remove it from body" },
            reading,
          ),
        ),
    ];
  }),
];

function integrated(
  integration: Inputs<typeof ApiGatewayIntegration>,
  api: { readonly resource: Resource; readonly isCertain: boolean },
  reading: RelayReading,
): readonly Relay[] {
  const { uri, connectionId, integrationTarget, type } = integration;
  const { survey } = reading;
  const change = "remove the integration";
  if (wordOf(type, "") === "MOCK") {
    return [];
  }
  const sends = trafficToUrl(uri);
  const linked = [
    ...survey.follow(connectionId, ApiGatewayVpcLink).flatMap((link) =>
      survey.follow(link.inputs.targetArn, LoadBalancer).map(({ resource, isCertain }) => ({
        resource,
        isCertain: isCertain && link.isCertain,
      })),
    ),
    ...survey.follow(integrationTarget, LoadBalancer),
  ];
  const proxied = linked.length > 0 ? linked : hostsNamed(survey, uri);
  const by =
    linked.length > 0 ? (isGiven(integrationTarget) ? integrationTarget : connectionId) : uri;
  return [
    ...functionsCalled(survey, uri).flatMap((to) =>
      relayBetween(api, to, { by: uri, mode: "invokes", change }, reading),
    ),
    ...proxied.flatMap((to) =>
      relayBetween(api, to, { by, mode: "proxies", sends, change }, reading),
    ),
  ];
}
