import { expect, it } from "vitest";
import {
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import {
  AfdEndpoint,
  AfdOrigin,
  AfdOriginGroup,
  CdnEndpoint,
  CdnRoute,
  FrontDoor,
  WebApp,
} from "../../../../policypack/resources/azure";
import { networkOf } from "../../../support/network-of";

const BEHIND = {
  siteConfig: {
    scmIpSecurityRestrictionsUseMain: true,
    ipSecurityRestrictions: [
      {
        ipAddress: "AzureFrontDoor.Backend",
        tag: "ServiceTag",
        headers: { "x-azure-fdid": [unknown()] },
      },
    ],
  },
};
const CLOSED = { publicNetworkAccess: "Disabled" };

const front = (app: object, origin: object, route: object = {}) =>
  stack({
    app: resource(WebApp, { name: "shop", resourceGroupName: "g", ...app }),
    front: resource(AfdEndpoint),
    group: resource(AfdOriginGroup),
    origin: resource(AfdOrigin, {
      originGroupName: ref("group"),
      resourceGroupName: "g",
      ...origin,
    }),
    route: resource(CdnRoute, {
      endpointName: ref("front"),
      originGroup: { id: ref("group") },
      ...route,
    }),
  });

const WEB = "TCP 80, 443";

it.each([
  ["by its computed host name", BEHIND, { hostName: ref("app") }, {}, WEB],
  ["by its known host name", BEHIND, { hostName: "shop.azurewebsites.net" }, {}, WEB],
  [
    "over HTTPS only",
    BEHIND,
    { hostName: ref("app") },
    { forwardingProtocol: "HttpsOnly" },
    "TCP 443",
  ],
  [
    "by a private link",
    CLOSED,
    { hostName: "x", sharedPrivateLinkResource: { privateLink: { id: ref("app") } } },
    {},
    WEB,
  ],
  ["not where it is closed", CLOSED, { hostName: ref("app") }, {}, "nothing"],
  [
    "not by a route that is off",
    BEHIND,
    { hostName: ref("app") },
    { enabledState: "Disabled" },
    "nothing",
  ],
  [
    "not by an origin that is off",
    BEHIND,
    { hostName: ref("app"), enabledState: "Disabled" },
    {},
    "nothing",
  ],
  ["not by the name of another", BEHIND, { hostName: "other.azurewebsites.net" }, {}, "nothing"],
  [
    "perhaps at a port that isn't known",
    BEHIND,
    { hostName: ref("app"), httpsPort: unknown() },
    {},
    `nothing, perhaps ${WEB}`,
  ],
  ["perhaps by an unknown name", BEHIND, { hostName: unknown() }, {}, `nothing, perhaps ${WEB}`],
])("a front door hands requests on to an app, %s", (_, app, origin, route, open) => {
  expect(networkOf(front(app, origin, route)).internetTo("app")).toBe(open);
});

it("is perhaps handed requests where it admits only some addresses", () => {
  const some = {
    siteConfig: {
      scmIpSecurityRestrictionsUseMain: true,
      ipSecurityRestrictions: [{ ipAddress: "20.30.40.50" }],
    },
  };
  expect(networkOf(front(some, { hostName: ref("app") })).internetTo("app")).toBe(
    `nothing, perhaps ${WEB}`,
  );
});

it.each([
  [
    "of the classic kind",
    resource(FrontDoor, { backendPools: [{ backends: [{ address: ref("app") }] }] }),
  ],
  ["of a CDN", resource(CdnEndpoint, { origins: [{ name: "o", hostName: ref("app") }] })],
] satisfies readonly (readonly [string, CaseResource])[])("a front door %s", (_, door) => {
  const net = networkOf(stack({ door, app: resource(WebApp, BEHIND) }));
  expect(net.internetTo("door")).toBe(WEB);
  expect(net.internetTo("app")).toBe(WEB);
});

it("is closed where it is off", () => {
  const net = networkOf(stack({ door: resource(AfdEndpoint, { enabledState: "Disabled" }) }));
  expect(net.internetTo("door")).toBe("nothing");
});
