import {
  type CheckedValue,
  checkedOf,
  childOf,
  type InputsOf,
  isGiven,
  type Node,
  nodeOf,
} from "../../../core";
import {
  AppServiceEnvironment,
  AppServicePlan,
  StaticSite,
  WebApp,
  WebAppSlot,
  WebAppSwiftVirtualNetworkConnection,
  WebAppSwiftVirtualNetworkConnectionSlot,
} from "../../../resources/azure";
import { accessRestrictions, type Restrictions } from "../../azure/access-restrictions";
import {
  containerEnvironments,
  environmentExit,
  environmentInterfaces,
} from "../../azure/container-environments";
import { anyFlag, bothFlags, type Flag, flagOf } from "../../azure/flags";
import { interfacesIn } from "../../azure/placement";
import { type PublicEndpoint, service, switchedService } from "../../azure/service-doors";
import { namesSubnet } from "../../azure/subnets";
import { exitOutside, type FreeExit, lentBy } from "../../azure/ways-out";
import { outwardsOnly } from "../../one-way";
import type { EndpointReader, Inputs, Reading } from "../../reader";
import { elementsOf, type Found, type Survey, textOf } from "../../survey";
import type { Hop, Interface } from "../../topology";
import { tcp, unionOfTraffic } from "../../traffic";

const WEB = unionOfTraffic([tcp(80), tcp(443)]);

type App = Inputs<typeof WebApp> | Inputs<typeof WebAppSlot>;

export const endpoints: readonly EndpointReader[] = [
  service(WebApp, "entry", (app, reading) => ({
    listens: WEB,
    runsCode: true,
    ...placed(app, environmentsOf(app, reading.survey), reading, [
      { subnet: app.virtualNetworkSubnetId, isCertain: true },
      ...swiftSubnets(
        reading.survey.referring(
          reading.resource,
          WebApp,
          WebAppSwiftVirtualNetworkConnection,
          "name",
        ),
      ),
    ]),
  })),
  service(WebAppSlot, "entry", (slot, reading) => ({
    listens: WEB,
    runsCode: true,
    ...placed(slot, environmentsOfSlot(slot, reading.survey), reading, [
      { subnet: slot.virtualNetworkSubnetId, isCertain: true },
      ...swiftSubnets(
        reading.survey.referring(
          reading.resource,
          WebAppSlot,
          WebAppSwiftVirtualNetworkConnectionSlot,
          "slot",
        ),
      ),
    ]),
  })),
  service(AppServiceEnvironment, "entry", (environment, reading) => ({
    listens: WEB,
    interfaces: interfacesIn(reading, { subnet: environment.virtualNetwork.id }),
    open: publicEnvironment(environment),
  })),
  // learn.microsoft.com/azure/static-web-apps/private-endpoint: not public any more once it has a private endpoint.
  switchedService(StaticSite, "entry", WEB, (site) => site.publicNetworkAccess, "automatic"),
];

/** The public endpoint of an environment; none where its load balancer is internal. */
function publicEnvironment(
  environment: Inputs<typeof AppServiceEnvironment>,
): readonly PublicEndpoint[] {
  const node = nodeOf(environment.internalLoadBalancingMode);
  switch (isInternal(environment)) {
    case "yes":
      return [];
    case "no":
      return [{}];
    case "perhaps":
      return [{ behind: [{ node, does: "may keep it inside its network", isCertain: false }] }];
  }
}

/** A subnet through which an app sends. */
interface Integration {
  readonly subnet: CheckedValue<string>;
  readonly isCertain: boolean;
}

/** The older way to integrate an app with a subnet. */
function swiftSubnets(
  connections: readonly Found<{ subnetResourceId?: string | undefined }>[],
): readonly Integration[] {
  return connections.map(({ inputs, isCertain }) => ({
    subnet: inputs.subnetResourceId,
    isCertain,
  }));
}

/**
 * How an app is reached, and from where it sends. In an environment with an internal load balancer only the
 * network of that reaches it; integration with a subnet is for what it sends. What an app in an environment sends is
 * in the network of that: learn.microsoft.com/azure/app-service/environment/networking.
 */
function placed(
  app: App,
  { environments, unseen }: Environments,
  reading: Reading,
  integrations: readonly Integration[],
): FreeExit & {
  readonly interfaces: readonly Interface[];
  readonly open: readonly PublicEndpoint[];
} {
  const internal = environments.filter(({ inputs }) => isInternal(inputs) !== "no");
  const isClosed = internal.some(
    ({ inputs, isCertain }) => isCertain && isInternal(inputs) === "yes",
  );
  const behind = [
    ...internal.map(({ inputs }) => nodeOf(inputs.internalLoadBalancingMode)),
    ...unseen,
  ].map((node): Hop => ({ node, does: "may keep it inside a network", isCertain: false }));
  return {
    interfaces: [
      ...integrations.flatMap(({ subnet, isCertain }) =>
        interfacesIn(reading, {
          subnet,
          filters: [
            outwardsOnly({ node: nodeOf(subnet), does: "lets the app send through this subnet" }),
          ],
          // Even what goes through the subnet has the addresses of App Service: overview-vnet-integration, "Routes".
          lenders: lentBy(
            nodeOf(subnet),
            "leaves the app the public addresses that it has",
            routingOf(app).isOn,
          ),
        }).map((one) => ({ ...one, isCertain: one.isCertain && isCertain })),
      ),
      ...environments.flatMap(({ inputs, isCertain }) => {
        const { id } = inputs.virtualNetwork;
        return interfacesIn(reading, {
          subnet: id,
          lenders: lentBy(nodeOf(id), "leaves its apps public addresses to go out by", "yes"),
        }).map((one) => ({ ...one, isCertain: one.isCertain && isCertain }));
      }),
      ...containerEnvironments(reading.survey, hostOf(app)).flatMap((environment) =>
        environmentInterfaces(environment, reading),
      ),
    ],
    open: isClosed ? [] : sites(app, reading.survey).map((site) => ({ ...site, behind })),
    ...exitOf(app, integrations, inEnvironment(environments, unseen), reading),
  };
}

/** The environment of container apps that hosts an app in place of a plan. */
function hostOf(app: App): CheckedValue<string> {
  return checkedOf<string>(childOf(nodeOf(app), "managedEnvironmentId"));
}

function inEnvironment(
  environments: Environments["environments"],
  unseen: Environments["unseen"],
): Flag {
  if (environments.some(({ isCertain }) => isCertain)) return "yes";
  return environments.length + unseen.length > 0 ? "perhaps" : "no";
}

/**
 * The way out of an app that is in no network, or sends only to private addresses through its subnet:
 * learn.microsoft.com/azure/app-service/overview-vnet-integration, "Routes".
 */
function exitOf(
  app: App,
  integrations: readonly Integration[],
  isInEnvironment: Flag,
  reading: Reading,
): FreeExit {
  if (isGiven(hostOf(app))) return environmentExit(hostOf(app), reading);
  const isIntegrated = anyFlag(
    integrations.map(({ subnet, isCertain }) => {
      const flag = namesSubnet(reading.survey, subnet);
      return flag === "yes" && !isCertain ? "perhaps" : flag;
    }),
  );
  const routing = routingOf(app);
  // What runs on a cluster of one's own leaves from there.
  const isElsewhere = isGiven(app.extendedLocation) ? "perhaps" : "no";
  return exitOutside({
    node: isIntegrated === "no" ? nodeOf(app.virtualNetworkSubnetId) : routing.node,
    isInside: anyFlag([isInEnvironment, bothFlags(isIntegrated, routing.isOn), isElsewhere]),
    change:
      "set outboundVnetRouting.allTraffic to true, and virtualNetworkSubnetId to a subnet whose routes lead out only where they have to",
  });
}

/** The setting by which an app sends everything through its subnet. */
interface Routing {
  readonly isOn: Flag;
  readonly node: Node;
}

/**
 * Off by default. The setting has had several names and places, any of which is enough:
 * learn.microsoft.com/azure/app-service/configure-vnet-integration-routing.
 */
function routingOf(app: App): Routing {
  const { outboundVnetRouting, siteConfig } = app;
  const settings = [
    outboundVnetRouting.allTraffic,
    outboundVnetRouting.applicationTraffic,
    siteConfig.vnetRouteAllEnabled,
    // Versions of the API from 2022-09-01 to 2024-04-01 have it here.
    checkedOf<boolean>(childOf(nodeOf(app), "vnetRouteAllEnabled")),
  ];
  const given = settings.filter(isGiven);
  // In the plan Flex Consumption, which has this property, none of these settings is documented.
  const unset = isGiven(app.functionAppConfig) ? "perhaps" : "no";
  const isOn = anyFlag([
    ...given.map((setting) => flagOf(setting, "no")),
    routedBySetting(siteConfig.appSettings),
    given.length === 0 ? unset : "no",
  ]);
  return { isOn, node: nodeOf(given[0] ?? outboundVnetRouting.allTraffic) };
}

type AppSettings = App["siteConfig"]["appSettings"];

/** The oldest name of the setting, among those that an app reads itself. */
function routedBySetting(list: AppSettings): Flag {
  const flags = elementsOf(list)?.map(({ name, value }): Flag => {
    const key = textOf(name)?.toUpperCase();
    if (key !== undefined && key !== "WEBSITE_VNET_ROUTE_ALL") return "no";
    const said = textOf(value);
    if (key === undefined || said === undefined) return "perhaps";
    return said === "1" ? "yes" : "no";
  });
  return flags === undefined ? "perhaps" : anyFlag(flags);
}

interface Environments {
  readonly environments: readonly Found<InputsOf<typeof AppServiceEnvironment>>[];
  /** Where an environment or a plan is named that can't be seen. */
  readonly unseen: readonly Node[];
}

/** The environments that an app is in, or may be in, by itself or by its plan. */
function environmentsOf(
  { hostingEnvironmentProfile, serverFarmId }: App,
  survey: Survey,
): Environments {
  const named = hostingEnvironmentProfile.id;
  const own = survey.follow(named, AppServiceEnvironment);
  const plans = survey.follow(serverFarmId, AppServicePlan).map((plan) => {
    const { id } = plan.inputs.hostingEnvironmentProfile;
    const found = survey.follow(id, AppServiceEnvironment);
    return {
      found: found.map((one) => ({ ...one, isCertain: one.isCertain && plan.isCertain })),
      unseen: isGiven(id) && found.length === 0 ? [nodeOf(id)] : [],
    };
  });
  return {
    environments: uniqueOf([...own, ...plans.flatMap(({ found }) => found)]),
    unseen: [
      ...(isGiven(named) && own.length === 0 ? [nodeOf(named)] : []),
      ...(isGiven(serverFarmId) && plans.length === 0 ? [nodeOf(serverFarmId)] : []),
      ...plans.flatMap(({ unseen }) => unseen),
    ],
  };
}

/** The environments of a slot, which is where its app is unless it names a plan of its own. */
function environmentsOfSlot(slot: Inputs<typeof WebAppSlot>, survey: Survey): Environments {
  if (isGiven(slot.serverFarmId) || isGiven(slot.hostingEnvironmentProfile.id)) {
    return environmentsOf(slot, survey);
  }
  const apps = survey.follow(slot.name, WebApp).map(({ inputs, isCertain }) => {
    const { environments, unseen } = environmentsOf(inputs, survey);
    const found = environments.map((one) => ({ ...one, isCertain: one.isCertain && isCertain }));
    return { found, unseen };
  });
  return {
    environments: uniqueOf(apps.flatMap(({ found }) => found)),
    unseen: apps.length === 0 ? [nodeOf(slot.name)] : apps.flatMap(({ unseen }) => unseen),
  };
}

/** Each environment once, as the most certain of those who name it does. */
function uniqueOf(found: Environments["environments"]): Environments["environments"] {
  const byCertainty = [...found].sort((a, b) => Number(b.isCertain) - Number(a.isCertain));
  return byCertainty.filter(
    ({ resource }, index) => byCertainty.findIndex((one) => one.resource === resource) === index,
  );
}

/** learn.microsoft.com/azure/app-service/environment/creation: external where no mode is named. */
function isInternal({ internalLoadBalancingMode }: Inputs<typeof AppServiceEnvironment>): Flag {
  if (nodeOf(internalLoadBalancingMode).state === "absent") return "no";
  const mode = textOf(internalLoadBalancingMode)?.toLowerCase();
  if (mode === undefined) return "perhaps";
  return mode === "none" ? "no" : "yes";
}

const SITE = "its site";
/** learn.microsoft.com/azure/app-service/resources-kudu */
const DEPLOYMENT_SITE = "the site that deploys and administers it (Kudu)";

/**
 * The site itself and the one that it is deployed by, each with restrictions of its own. The switch of both is on
 * until the app has a private endpoint: learn.microsoft.com/azure/app-service/overview-access-restrictions.
 */
function sites(
  { publicNetworkAccess, siteConfig }: App,
  survey: Survey,
): readonly PublicEndpoint[] {
  const ofConfig = siteConfig.publicNetworkAccess;
  const isOfConfig = isGiven(ofConfig) && !isGiven(publicNetworkAccess);
  const both = {
    access: isOfConfig ? ofConfig : publicNetworkAccess,
    unset: "automatic",
  } as const;
  const main: Restrictions = {
    list: siteConfig.ipSecurityRestrictions,
    defaultAction: siteConfig.ipSecurityRestrictionsDefaultAction,
  };
  const deployment: Restrictions = {
    list: siteConfig.scmIpSecurityRestrictions,
    defaultAction: siteConfig.scmIpSecurityRestrictionsDefaultAction,
  };
  const isShared = nodeOf(siteConfig.scmIpSecurityRestrictionsUseMain).value === true;
  if (isUnrestricted(main) && (isShared || isUnrestricted(deployment))) {
    // Only one setting holds for both, and so there is one way.
    return [{ ...both, name: `${SITE} and ${DEPLOYMENT_SITE}` }];
  }
  return isShared
    ? [
        {
          ...both,
          name: `${SITE} and ${DEPLOYMENT_SITE}`,
          rules: accessRestrictions(survey, main),
        },
      ]
    : [
        { ...both, name: SITE, rules: accessRestrictions(survey, main) },
        { ...both, name: DEPLOYMENT_SITE, rules: accessRestrictions(survey, deployment) },
      ];
}

/** Whether a site has no restriction at all. */
function isUnrestricted({ list, defaultAction }: Restrictions): boolean {
  return elementsOf(list)?.length === 0 && nodeOf(defaultAction).state === "absent";
}
