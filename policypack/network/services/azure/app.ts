import { isGiven, nodeOf } from "../../../core";
import { ContainerApp } from "../../../resources/azure";
import {
  type ContainerEnvironment,
  containerEnvironments,
  environmentExit,
  environmentInterfaces,
} from "../../azure/container-environments";
import { type PublicEndpoint, service } from "../../azure/service-doors";
import {
  addressRule,
  everyoneElse,
  everyoneUnlessListed,
  someone,
  withAction,
} from "../../azure/service-rules";
import type { RuleList } from "../../filter";
import type { EndpointReader, Inputs, Reading } from "../../reader";
import { elementsOf, type Survey, textOf } from "../../survey";
import type { Interface } from "../../topology";
import { ALL_TRAFFIC, type Traffic, tcp, unionOfTraffic } from "../../traffic";

const WEB = unionOfTraffic([tcp(80), tcp(443)]);

type Ingress = Inputs<typeof ContainerApp>["configuration"]["ingress"];

export const endpoints: readonly EndpointReader[] = [
  service(ContainerApp, "entry", (app, reading) => {
    const { ingress } = app.configuration;
    const named = isGiven(app.managedEnvironmentId) ? app.managedEnvironmentId : app.environmentId;
    const environments = containerEnvironments(reading.survey, named);
    return {
      listens: listensOf(ingress),
      runsCode: true,
      interfaces: environments.flatMap((one) => presences(ingress, one, reading)),
      open:
        environments.length === 0
          ? publicIngress(ingress, undefined, reading.survey)
          : environments.flatMap((one) => publicIngress(ingress, one, reading.survey)),
      ...environmentExit(named, reading),
    };
  }),
];

/** Web ports, and those that TCP ingress exposes. */
function listensOf({ transport, exposedPort, additionalPortMappings }: Ingress): Traffic {
  const mappings = elementsOf(additionalPortMappings);
  const ports = [exposedPort, ...(mappings ?? []).map((mapping) => mapping.exposedPort)];
  if (mappings === undefined || ports.some((port) => nodeOf(port).state === "unknown")) {
    return ALL_TRAFFIC;
  }
  const exposed = ports.flatMap((port) => {
    const { value } = nodeOf(port);
    return typeof value === "number" ? [tcp(value)] : [];
  });
  return textOf(transport)?.toLowerCase() === "tcp" && exposed.length > 0
    ? unionOfTraffic(exposed)
    : unionOfTraffic([WEB, ...exposed]);
}

/** Where an app stands in its environment's network: reached there only by ingress of an internal environment. */
function presences(
  { external }: Ingress,
  environment: ContainerEnvironment,
  reading: Reading,
): readonly Interface[] {
  const { internal } = environment.inputs.vnetConfiguration;
  const isReached =
    nodeOf(internal).value === true && nodeOf(external).value !== false && isGiven(external);
  return environmentInterfaces(environment, reading, isReached);
}

/** External ingress is open to the internet unless the environment is internal, or turned off as a whole. */
function publicIngress(
  { external, ipSecurityRestrictions }: Ingress,
  environment: ContainerEnvironment | undefined,
  survey: Survey,
): readonly PublicEndpoint[] {
  const internal = environment?.inputs.vnetConfiguration.internal;
  if (internal !== undefined && nodeOf(internal).value === true) return [];
  const isOff =
    environment?.isCertain === true &&
    textOf(environment.inputs.publicNetworkAccess)?.toLowerCase() === "disabled";
  if (isOff) return [];
  const isUnread =
    environment?.isCertain !== true ||
    nodeOf(environment.inputs.vnetConfiguration.internal).state === "unknown" ||
    nodeOf(environment.inputs.publicNetworkAccess).state === "unknown";
  const rules = restrictionRules(ipSecurityRestrictions, survey);
  // An environment that isn't seen may be internal.
  return [
    {
      access: external,
      unset: "off",
      rules: isUnread ? rules.map(({ node }) => someone(node)) : rules,
    },
  ];
}

/** All restrictions of an app either allow or deny: learn.microsoft.com/azure/container-apps/ip-restrictions. */
function restrictionRules(list: Ingress["ipSecurityRestrictions"], survey: Survey): RuleList {
  const elements = elementsOf(list);
  if (elements === undefined) return [someone(nodeOf(list))];
  const rules = elements.map((rule) =>
    withAction(addressRule(survey, rule.ipAddressRange), rule.action),
  );
  return rules.some(({ action }) => action === "deny")
    ? everyoneElse(list, rules)
    : everyoneUnlessListed(list, rules);
}
