import { type CheckedValue, checkedOf, childOf, isGiven, nodeOf } from "../../../core";
import {
  MachineLearningCompute,
  MachineLearningOnlineEndpoint,
  MachineLearningRegistry,
  MachineLearningWorkspace,
} from "../../../resources/azure";
import { anyFlag, bothFlags, type Flag, flagOf } from "../../azure/flags";
import { interfacesIn } from "../../azure/placement";
import { service, switchedService } from "../../azure/service-doors";
import { everyone } from "../../azure/service-rules";
import { namesSubnet } from "../../azure/subnets";
import {
  exitOutside,
  type FreeExit,
  lentBy,
  placedBy,
  type Whereabouts,
} from "../../azure/ways-out";
import { exactly } from "../../bounded";
import { type EndpointReader, endpoint, type Inputs, type Reading } from "../../reader";
import { textOf } from "../../survey";
import type { Door } from "../../topology";
import { tcp } from "../../traffic";

const HTTPS = tcp(443);

export const endpoints: readonly EndpointReader[] = [
  switchedService(
    MachineLearningWorkspace,
    "service",
    HTTPS,
    (workspace) => workspace.publicNetworkAccess,
    // The documents of several versions of the API contradict each other.
    "unread",
  ),
  switchedService(
    MachineLearningRegistry,
    "service",
    HTTPS,
    (registry) => registry.publicNetworkAccess,
    "unread",
  ),
  service(
    MachineLearningOnlineEndpoint,
    "entry",
    ({ properties: { compute, publicNetworkAccess }, workspaceName }, reading) => {
      const managed = managedNetwork(workspaceName, reading);
      return {
        listens: HTTPS,
        open: [{ access: publicNetworkAccess }],
        // Deployments, which aren't read, may turn off the way out by egressPublicNetworkAccess; those on a
        // cluster of one's own are in its network.
        ...(nodeOf(compute).state === "known"
          ? {}
          : exitOutside({ ...managed, isInside: anyFlag([managed.isInside, "perhaps"]) })),
      };
    },
  ),
  endpoint(MachineLearningCompute, "host", ({ properties, workspaceName }, reading) => {
    // Kinds of compute have properties of their own, which the SDK types one by one.
    const own = (name: string) => childOf(childOf(nodeOf(properties), "properties"), name);
    const subnet = checkedOf<string>(childOf(own("subnet"), "id"));
    const publicIp = checkedOf<boolean>(own("enableNodePublicIp"));
    const isMade = isMadeByAzure(properties.computeType);
    const isPublic = bothFlags(isMade, flagOf(publicIp, "yes"));
    return {
      interfaces: interfacesIn(reading, {
        subnet,
        // By default nodes have public addresses, by which they also go out:
        // learn.microsoft.com/azure/machine-learning/how-to-secure-training-vnet.
        lenders: lentBy(nodeOf(publicIp), "gives its nodes public addresses", isPublic),
      }),
      ...(isMade === "no"
        ? {}
        : computeExit(subnet, isPublic, managedNetwork(workspaceName, reading), reading)),
      doors: [
        ...remoteLogin(
          checkedOf<string>(own("remoteLoginPortPublicAccess")),
          publicIp,
          // Open by itself where no network is named: the SDK on RemoteLoginPortPublicAccess.NotSpecified.
          textOf(properties.computeType) === "AmlCompute" && nodeOf(subnet).state === "absent",
        ),
        ...remoteLogin(
          checkedOf<string>(childOf(own("sshSettings"), "sshPublicAccess")),
          publicIp,
          false,
        ),
      ],
    };
  }),
];

/** Whether a compute is machines that Azure makes for it; the other kinds attach what is made elsewhere. */
function isMadeByAzure(computeType: CheckedValue<string>): Flag {
  const type = textOf(computeType)?.toLowerCase();
  if (type === undefined) return "perhaps";
  return type === "amlcompute" || type === "computeinstance" ? "yes" : "no";
}

/** The way out of machines that Azure makes; no document says where those without public addresses get out. */
function computeExit(
  subnet: CheckedValue<string>,
  isPublic: Flag,
  managed: Whereabouts,
  { survey }: Reading,
): FreeExit {
  const isInside = anyFlag([namesSubnet(survey, subnet), managed.isInside]);
  return exitOutside({
    node: managed.isInside === "no" ? nodeOf(subnet) : managed.node,
    isInside: isInside === "no" && isPublic !== "yes" ? "perhaps" : isInside,
    change: `${managed.change}, or ${placedBy("subnet")}`,
  });
}

/**
 * Whether the machines of a workspace are in a network that Azure makes for it, and which leads out only where its
 * rules say so. Otherwise they reach the internet: learn.microsoft.com/azure/machine-learning/how-to-managed-network.
 */
function managedNetwork(workspaceName: CheckedValue<string>, { survey }: Reading): Whereabouts {
  const change = "set managedNetwork.isolationMode of its workspace to AllowOnlyApprovedOutbound";
  const workspace = survey.target(workspaceName, MachineLearningWorkspace);
  if (workspace === undefined) {
    return { node: nodeOf(workspaceName), isInside: "perhaps", change };
  }
  const { isolationMode } = workspace.inputs.managedNetwork;
  return { node: nodeOf(isolationMode), isInside: isIsolated(workspace.inputs), change };
}

function isIsolated({
  managedNetwork: { isolationMode },
  hubResourceId,
}: Inputs<typeof MachineLearningWorkspace>): Flag {
  // A project has the network of its hub.
  if (isGiven(hubResourceId)) return "perhaps";
  if (nodeOf(isolationMode).state === "absent") return "no";
  switch (textOf(isolationMode)?.toLowerCase()) {
    case "allowonlyapprovedoutbound":
      return "yes";
    case "allowinternetoutbound":
    case "disabled":
      return "no";
    default:
      return "perhaps";
  }
}

function remoteLogin(
  access: CheckedValue<string>,
  publicIp: CheckedValue<boolean>,
  isOpenUnsaid: boolean,
): readonly Door[] {
  const node = nodeOf(access);
  const said = textOf(access)?.toLowerCase();
  const isUnsaid = node.state === "absent" || said === "notspecified";
  if (nodeOf(publicIp).value === false || said === "disabled" || (isUnsaid && !isOpenUnsaid)) {
    return [];
  }
  const isCertain = (isUnsaid || said === "enabled") && nodeOf(publicIp).state !== "unknown";
  const does = "opens remote login to everyone";
  const rule = everyone(node, does, `set ${node.key} to Disabled`);
  return [
    {
      hops: isCertain ? [] : [{ node, does, isCertain }],
      rules: [{ ...rule, traffic: exactly(tcp(22)) }],
    },
  ];
}
