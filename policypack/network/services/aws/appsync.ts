import { isGiven, nodeOf } from "../../../core";
import { AppsyncDataSource, GraphQLApi } from "../../../resources/aws";
import { HTTPS } from "../../aws/policy-doors";
import { publicDoor } from "../../aws/public-door";
import { relayBetween } from "../../aws/relaying";
import { wordOf } from "../../aws/settings";
import { functionsNamed } from "../../aws/target-groups";
import { hostsNamed, trafficToUrl } from "../../aws/url-targets";
import { type EndpointReader, endpoint, type RelayReader, relays as relaysOf } from "../../reader";

/** Public unless it is private; which can't be changed later. Source: "Private APIs" of docs.aws.amazon.com/appsync. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(GraphQLApi, "entry", ({ visibility }) => {
    const word = wordOf(visibility, "GLOBAL");
    const opening = {
      node: nodeOf(visibility),
      does: isGiven(visibility)
        ? `${word === "GLOBAL" ? "opens" : "may open"} it to the internet on TCP 443`
        : "is not set, which opens it to the internet on TCP 443",
      isCertain: word === "GLOBAL",
      change: "set visibility to PRIVATE",
    };
    return { listens: HTTPS, doors: word === "PRIVATE" ? [] : [publicDoor(HTTPS, opening)] };
  }),
];

const CHANGE = "remove the data source";

export const relays: readonly RelayReader[] = [
  relaysOf(AppsyncDataSource, ({ apiId, lambdaConfig, httpConfig }, reading) => {
    const { survey } = reading;
    const { functionArn } = lambdaConfig;
    const { endpoint: url } = httpConfig;
    return survey
      .follow(apiId, GraphQLApi)
      .flatMap((api) => [
        ...functionsNamed(survey, functionArn).flatMap((to) =>
          relayBetween(api, to, { by: functionArn, mode: "invokes", change: CHANGE }, reading),
        ),
        ...hostsNamed(survey, url).flatMap((to) =>
          relayBetween(
            api,
            to,
            { by: url, mode: "proxies", sends: trafficToUrl(url), change: CHANGE },
            reading,
          ),
        ),
      ]);
  }),
];
