import { expect, it } from "vitest";
import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import {
  AppServiceEnvironment,
  AppServicePlan,
  NetworkInterface,
  PrivateEndpoint,
  StaticSite,
  Subnet,
  VirtualMachine,
  VirtualNetwork,
  WebApp,
  WebAppSwiftVirtualNetworkConnection,
} from "../../../../policypack/resources/azure";
import { networkOf } from "../../../support/network-of";

const WEB = "TCP 80, 443";
const app = (inputs: object, others = {}) =>
  networkOf(stack({ web: resource(WebApp, { ...inputs }), ...others }));
const only = (...ipSecurityRestrictions: unknown[]) => ({
  siteConfig: { scmIpSecurityRestrictionsUseMain: true, ipSecurityRestrictions },
});

const frontDoor = (restriction: object) => ({
  ipAddress: "AzureFrontDoor.Backend",
  tag: "ServiceTag",
  action: "Allow",
  ...restriction,
});

it.each([
  ["is open by default", {}, WEB],
  ["is closed by its switch", { publicNetworkAccess: "Disabled" }, "nothing"],
  [
    "is closed by the switch of its configuration",
    { siteConfig: { publicNetworkAccess: "Disabled" } },
    "nothing",
  ],
  [
    "is perhaps open with an unknown switch",
    { publicNetworkAccess: unknown() },
    `nothing, perhaps ${WEB}`,
  ],
  ["admits only whom it names", only({ ipAddress: "20.30.40.50/32", action: "Allow" }), "nothing"],
  ["is open for everyone by name", only({ ipAddress: "Any", action: "Allow" }), WEB],
  [
    "is open at its deployment site",
    { siteConfig: { ipSecurityRestrictions: [{ ipAddress: "20.30.40.50/32" }] } },
    WEB,
  ],
  [
    "turns away before it admits",
    only(
      { ipAddress: "0.0.0.0/0", action: "Allow", priority: 200 },
      { ipAddress: "0.0.0.0/0", action: "Deny", priority: 100 },
    ),
    "nothing",
  ],
  [
    "admits before it turns away",
    only(
      { ipAddress: "0.0.0.0/0", action: "Deny", priority: 200 },
      { ipAddress: "0.0.0.0/0", action: "Allow", priority: 100 },
    ),
    WEB,
  ],
  [
    "admits before it turns away, with a default action that admits",
    {
      siteConfig: {
        scmIpSecurityRestrictionsUseMain: true,
        ipSecurityRestrictionsDefaultAction: "Allow",
        ipSecurityRestrictions: [
          { ipAddress: "0.0.0.0/0", action: "Allow", priority: 100 },
          { ipAddress: "0.0.0.0/0", action: "Deny", priority: 200 },
        ],
      },
    },
    WEB,
  ],
  [
    "perhaps admits where the order isn't known",
    only(
      { ipAddress: "0.0.0.0/0", action: "Deny", priority: 200 },
      { ipAddress: "0.0.0.0/0", action: "Allow", priority: unknown() },
    ),
    `nothing, perhaps ${WEB}`,
  ],
  [
    "admits many ranges in one text",
    only({ ipAddress: "0.0.0.0/1,128.0.0.0/1", action: "Allow" }),
    WEB,
  ],
  [
    "is not open for a front door of one's own",
    only(frontDoor({ headers: { "X-Azure-FDID": ["0a1b2c3d-0000-0000-0000-000000000000"] } })),
    "nothing",
  ],
  [
    "is not open for a front door of one's own whose id isn't known yet",
    only(frontDoor({ headers: { "x-azure-fdid": [unknown()] } })),
    "nothing",
  ],
  ["is open for anybody's front door", only(frontDoor({})), WEB],
  [
    "is open for anybody's front door where no id is named",
    only(frontDoor({ headers: { "x-azure-fdid": [], "x-fd-healthprobe": ["1"] } })),
    WEB,
  ],
  [
    "is perhaps open for anybody's front door with headers that aren't known",
    only(frontDoor({ headers: unknown() })),
    `nothing, perhaps ${WEB}`,
  ],
  [
    "is perhaps open for anybody's front door with ids that aren't known",
    only(frontDoor({ headers: { "x-azure-fdid": unknown() } })),
    `nothing, perhaps ${WEB}`,
  ],
  [
    "is open for anybody's front door among other services",
    only(frontDoor({ ipAddress: "AzureDevOps, AzureFrontDoor.Backend" })),
    WEB,
  ],
  [
    "is not open for services of Microsoft alone",
    only({ ipAddress: "AzureDevOps,ActionGroup", tag: "ServiceTag" }),
    "nothing",
  ],
  [
    "turns away front doors only where it names them",
    only(frontDoor({ action: "Deny", priority: 100 }), {
      ipAddress: "0.0.0.0/0",
      action: "Allow",
      priority: 200,
    }),
    WEB,
  ],
  [
    "turns nobody away for sure by headers",
    only(
      {
        ipAddress: "0.0.0.0/0",
        action: "Deny",
        priority: 100,
        headers: { "x-forwarded-host": ["old.example"] },
      },
      { ipAddress: "0.0.0.0/0", action: "Allow", priority: 200 },
    ),
    `nothing, perhaps ${WEB}`,
  ],
  [
    "is perhaps open for all of Azure",
    only({ ipAddress: "AzureCloud", tag: "ServiceTag", action: "Allow" }),
    `nothing, perhaps ${WEB}`,
  ],
  [
    "is perhaps open for an unknown range",
    only({ ipAddress: unknown(), action: "Allow" }),
    `nothing, perhaps ${WEB}`,
  ],
  [
    "is closed by its default actions",
    {
      siteConfig: {
        ipSecurityRestrictionsDefaultAction: "Deny",
        scmIpSecurityRestrictionsDefaultAction: "Deny",
      },
    },
    "nothing",
  ],
  [
    "is open by its default action",
    {
      siteConfig: {
        ipSecurityRestrictionsDefaultAction: "Allow",
        ipSecurityRestrictions: [{ ipAddress: "20.30.40.50/32" }],
      },
    },
    WEB,
  ],
])("an app %s", (_, inputs, open) => {
  expect(app(inputs).internetTo("web")).toBe(open);
});

const NETWORK = {
  vnet: resource(VirtualNetwork, { addressSpace: { addressPrefixes: ["10.0.0.0/16"] } }),
  subnet: resource(Subnet, { virtualNetworkName: ref("vnet"), addressPrefix: "10.0.1.0/24" }),
  nic: resource(NetworkInterface, { ipConfigurations: [{ subnet: { id: ref("subnet") } }] }),
  vm: resource(VirtualMachine, { networkProfile: { networkInterfaces: [{ id: ref("nic") }] } }),
};
const endpoint = resource(PrivateEndpoint, {
  subnet: { id: ref("subnet") },
  privateLinkServiceConnections: [{ privateLinkServiceId: ref("web") }],
});

it.each([
  [
    "the switch of both where neither has restrictions",
    {},
    [
      "publicNetworkAccess isn't set, which leaves its site and the site that deploys and administers it (Kudu) on",
    ],
  ],
  [
    "the switch of the configuration where that says it",
    { siteConfig: { publicNetworkAccess: "Enabled" } },
    ["publicNetworkAccess turns its site and the site that deploys and administers it (Kudu) on"],
  ],
  [
    "which site is open where only one is",
    { siteConfig: { ipSecurityRestrictions: [{ ipAddress: "20.30.40.50/32" }] } },
    [
      "publicNetworkAccess isn't set, which leaves the site that deploys and administers it (Kudu) on",
      "scmIpSecurityRestrictionsDefaultAction admits everyone while it isn't set",
    ],
  ],
  [
    "one way where both have the same restrictions",
    only({ ipAddress: "Any", action: "Allow" }),
    [
      "publicNetworkAccess isn't set, which leaves its site and the site that deploys and administers it (Kudu) on",
      "ipAddress admits everyone",
    ],
  ],
])("tells %s", (_, inputs, told) => {
  expect(app(inputs).hopsTo("web")).toEqual(told.map((one) => `web ${one}`));
});

it.each([
  ["an environment that isn't known", { hostingEnvironmentProfile: { id: unknown() } }, {}],
  ["a plan that isn't known", { serverFarmId: unknown() }, {}],
  [
    "a plan of an environment outside the stack",
    { serverFarmId: ref("plan") },
    { plan: resource(AppServicePlan, { hostingEnvironmentProfile: { id: unknown() } }) },
  ],
])("is perhaps open in %s", (_, inputs, others) => {
  expect(app(inputs, others).internetTo("web")).toBe(`nothing, perhaps ${WEB}`);
});

it("is perhaps in either of two environments, and perhaps open", () => {
  const environment = (internalLoadBalancingMode: string) =>
    resource(AppServiceEnvironment, {
      internalLoadBalancingMode,
      virtualNetwork: { id: ref("subnet") },
    });
  const net = app(
    { hostingEnvironmentProfile: { id: unknown() } },
    { ...NETWORK, inner: environment("Web, Publishing"), outer: environment("None") },
  );
  expect(net.internetTo("web")).toBe(`nothing, perhaps ${WEB}`);
  expect(net.between("vm", "web")).toBe(`nothing, perhaps ${WEB}`);
});

it.each([
  [undefined, WEB],
  ["None", WEB],
  ["Web, Publishing", "nothing"],
  [unknown(), `nothing, perhaps ${WEB}`],
])("an environment with internal load balancing %s", (internalLoadBalancingMode, open) => {
  const net = networkOf(
    stack({
      ...NETWORK,
      web: resource(AppServiceEnvironment, {
        internalLoadBalancingMode,
        virtualNetwork: { id: ref("subnet") },
      }),
    }),
  );
  expect(net.internetTo("web")).toBe(open);
});

it("is closed by a private endpoint until its switch says otherwise", () => {
  expect(app({}, { ...NETWORK, endpoint }).internetTo("web")).toBe("nothing");
  expect(app({ publicNetworkAccess: "Enabled" }, { ...NETWORK, endpoint }).internetTo("web")).toBe(
    WEB,
  );
  expect(app({}, { ...NETWORK, endpoint }).between("vm", "web")).toBe(WEB);
});

it("is closed by a private endpoint where it is a static site", () => {
  const site = { web: resource(StaticSite) };
  expect(networkOf(stack(site)).internetTo("web")).toBe(WEB);
  expect(networkOf(stack({ ...site, ...NETWORK, endpoint })).internetTo("web")).toBe("nothing");
});

it.each([
  ["its own property", { virtualNetworkSubnetId: ref("subnet") }, {}],
  [
    "a connection",
    {},
    {
      link: resource(WebAppSwiftVirtualNetworkConnection, {
        name: ref("web"),
        subnetResourceId: ref("subnet"),
      }),
    },
  ],
])("sends through the subnet of %s, and is not reached there", (_, inputs, others) => {
  const net = app(inputs, { ...NETWORK, ...others });
  expect(net.between("web", "vm")).toBe("all traffic");
  expect(net.between("vm", "web")).toBe("nothing");
});

it.each([
  ["None", WEB],
  ["Web, Publishing", "nothing"],
])("in an environment with internal load balancing %s", (internalLoadBalancingMode, open) => {
  const net = app(
    { serverFarmId: ref("plan") },
    {
      ...NETWORK,
      plan: resource(AppServicePlan, { hostingEnvironmentProfile: { id: ref("environment") } }),
      environment: resource(AppServiceEnvironment, {
        internalLoadBalancingMode,
        virtualNetwork: { id: ref("subnet") },
      }),
    },
  );
  expect(net.internetTo("web")).toBe(open);
  expect(net.between("vm", "web")).toBe(WEB);
});
