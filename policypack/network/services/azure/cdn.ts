import { type CheckedValue, nodeOf } from "../../../core";
import {
  AfdEndpoint,
  AfdOrigin,
  AfdOriginGroup,
  CdnEndpoint,
  CdnRoute,
} from "../../../resources/azure";
import { relaysTo, sentToOrigin } from "../../azure/origins";
import { service } from "../../azure/service-doors";
import { type EndpointReader, type RelayReader, relays as relaysOf } from "../../reader";
import { elementsOf, textOf } from "../../survey";
import { NO_TRAFFIC, tcp, unionOfTraffic } from "../../traffic";

const HTTP = tcp(80);
const HTTPS = tcp(443);
const WEB = unionOfTraffic([HTTP, HTTPS]);

export const endpoints: readonly EndpointReader[] = [
  service(AfdEndpoint, "entry", ({ enabledState }) => ({
    listens: WEB,
    open: [{ access: enabledState }],
  })),
  service(CdnEndpoint, "entry", ({ isHttpAllowed, isHttpsAllowed }) => ({
    listens: unionOfTraffic([
      nodeOf(isHttpAllowed).value === false ? NO_TRAFFIC : HTTP,
      nodeOf(isHttpsAllowed).value === false ? NO_TRAFFIC : HTTPS,
    ]),
    open: [{}],
  })),
];

export const relays: readonly RelayReader[] = [
  relaysOf(CdnRoute, (route, reading) => {
    if (textOf(route.enabledState)?.toLowerCase() === "disabled") return [];
    const { survey, endpointOf } = reading;
    const fronts = survey.follow(route.endpointName, AfdEndpoint);
    const groups = survey.follow(route.originGroup.id, AfdOriginGroup);
    return fronts.flatMap((front) => {
      const from = endpointOf(front.resource);
      if (from === undefined) return [];
      return groups.flatMap((group) =>
        survey
          .referring(group.resource, AfdOriginGroup, AfdOrigin, "originGroupName")
          .filter(({ inputs }) => textOf(inputs.enabledState)?.toLowerCase() !== "disabled")
          .flatMap(({ inputs, isCertain }) =>
            relaysTo(
              from,
              {
                hostName: inputs.hostName,
                privateLink: inputs.sharedPrivateLinkResource.privateLink.id,
                accepts: WEB,
                sends: sentToOrigin(inputs, forwardedBy(route.forwardingProtocol)),
                isCertain: isCertain && front.isCertain && group.isCertain,
              },
              reading,
            ),
          ),
      );
    });
  }),
  relaysOf(CdnEndpoint, ({ origins }, reading) => {
    const from = reading.endpointOf(reading.resource);
    return from === undefined
      ? []
      : (elementsOf(origins) ?? []).flatMap((origin) =>
          relaysTo(
            from,
            {
              hostName: origin.hostName,
              privateLink: origin.privateLinkResourceId,
              accepts: WEB,
              sends: sentToOrigin(origin),
              isCertain: nodeOf(origin.enabled).value !== false,
            },
            reading,
          ),
        );
  }),
];

/** By which protocols a route forwards: learn.microsoft.com/azure/frontdoor/front-door-route-matching. */
function forwardedBy(protocol: CheckedValue<string>) {
  const said = textOf(protocol)?.toLowerCase();
  return { http: said !== "httpsonly", https: said !== "httponly" };
}
