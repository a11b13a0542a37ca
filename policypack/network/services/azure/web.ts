import { type CheckedValue, type InputsOf, isGiven, type Node, nodeOf } from "../../../core";
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
import type { Flag } from "../../azure/flags";
import { inwardsOnly, outwardsOnly } from "../../azure/one-way";
import { interfacesIn } from "../../azure/placement";
import { type PublicEndpoint, service, switchedService } from "../../azure/service-doors";
import type { EndpointReader, Inputs, Reading } from "../../reader";
import { elementsOf, type Found, type Survey, textOf } from "../../survey";
import type { Hop, Interface } from "../../topology";
import { tcp, unionOfTraffic } from "../../traffic";

const WEB = unionOfTraffic([tcp(80), tcp(443)]);

type App = Inputs<typeof WebApp> | Inputs<typeof WebAppSlot>;

export const endpoints: readonly EndpointReader[] = [
  service(WebApp, "entry", (app, reading) => ({
    listens: WEB,
    ...placed(app, reading, [
      app.virtualNetworkSubnetId,
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
    ...placed(slot, reading, [
      slot.virtualNetworkSubnetId,
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

/** The older way to integrate an app with a subnet. */
function swiftSubnets(
  connections: readonly Found<{ subnetResourceId?: string | undefined }>[],
): readonly CheckedValue<string>[] {
  return connections.map(({ inputs }) => inputs.subnetResourceId);
}

/**
 * How an app is reached, and from where it sends. In an environment with an internal load balancer only the
 * network of that reaches it; integration with a subnet is for what it sends.
 */
function placed(
  app: App,
  reading: Reading,
  integrations: readonly CheckedValue<string>[],
): { readonly interfaces: readonly Interface[]; readonly open: readonly PublicEndpoint[] } {
  const { environments, unseen } = environmentsOf(app, reading.survey);
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
      ...integrations.flatMap((subnet) =>
        interfacesIn(reading, {
          subnet,
          filters: [
            outwardsOnly({ node: nodeOf(subnet), does: "lets the app send through this subnet" }),
          ],
        }),
      ),
      ...environments.flatMap(({ inputs, isCertain }) =>
        interfacesIn(reading, {
          subnet: inputs.virtualNetwork.id,
          filters: [
            inwardsOnly({
              node: nodeOf(inputs.virtualNetwork.id),
              does: "lets this subnet hand requests to the app",
            }),
          ],
        }).map((one) => ({ ...one, isCertain: one.isCertain && isCertain })),
      ),
    ],
    open: isClosed ? [] : sites(app, reading.survey).map((site) => ({ ...site, behind })),
  };
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
