import { type CheckedValue, nodeOf } from "../../../core";
import { DatabricksWorkspace, VirtualNetwork } from "../../../resources/azure";
import { anyFlag, type Flag, flagOf } from "../../azure/flags";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import { namesSubnet } from "../../azure/subnets";
import { exitOutside, type FreeExit, lentBy } from "../../azure/ways-out";
import { outwardsOnly } from "../../one-way";
import type { EndpointReader, Inputs, Reading } from "../../reader";
import { type Survey, textOf } from "../../survey";
import type { Interface } from "../../topology";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  service(DatabricksWorkspace, "entry", (workspace, reading) => ({
    listens: tcp(443),
    runsCode: true,
    interfaces: clusterInterfaces(workspace, reading),
    open: [{ access: workspace.publicNetworkAccess }],
    ...exitOf(workspace, reading),
  })),
];

type Workspace = Inputs<typeof DatabricksWorkspace>;

/** Clusters send from their two subnets; what asks for them asks the workspace. */
function clusterInterfaces({ parameters }: Workspace, reading: Reading): readonly Interface[] {
  const { customPublicSubnetName, customPrivateSubnetName, enableNoPublicIp } = parameters;
  // The SDK on enableNoPublicIp: true by default.
  const isPrivate = flagOf(enableNoPublicIp.value, "yes");
  const isPublic: Flag = isPrivate === "yes" ? "no" : isPrivate === "no" ? "yes" : "perhaps";
  const addresses = lentBy(
    nodeOf(enableNoPublicIp.value),
    "gives nodes public addresses",
    isPublic,
  );
  return [
    { subnet: customPublicSubnetName.value, lenders: addresses },
    { subnet: customPrivateSubnetName.value, lenders: [] },
  ].flatMap(({ subnet, lenders }) =>
    interfacesIn(reading, {
      subnet,
      lenders,
      filters: [
        outwardsOnly({ node: nodeOf(subnet), does: "lets its clusters send through this subnet" }),
      ],
    }),
  );
}

/**
 * Without a network of one's own Databricks makes one, with a way to the internet:
 * learn.microsoft.com/azure/databricks/security/network/classic/secure-cluster-connectivity. What leaves a serverless
 * workspace is a matter of policies in the account of Databricks, which no resource declares.
 */
function exitOf({ parameters, computeMode }: Workspace, { survey }: Reading): FreeExit {
  const network = parameters.customVirtualNetworkId.value;
  const isClassic =
    nodeOf(computeMode).state === "absent" || textOf(computeMode)?.toLowerCase() === "hybrid";
  const isInside = anyFlag([
    namesNetwork(survey, network),
    ...[parameters.customPublicSubnetName, parameters.customPrivateSubnetName].map((name) =>
      namesSubnet(survey, name.value),
    ),
  ]);
  return exitOutside({
    node: nodeOf(isClassic ? network : computeMode),
    isInside: isInside === "no" && !isClassic ? "perhaps" : isInside,
    change: "set customVirtualNetworkId to a network whose routes lead out only where they have to",
  });
}

/** Whether a network is named: what isn't known yet may turn out to be nothing, unless it comes from one. */
function namesNetwork(survey: Survey, id: CheckedValue<string>): Flag {
  const { state } = nodeOf(id);
  if (state === "absent") return "no";
  const isNamed = state === "known" || survey.target(id, VirtualNetwork) !== undefined;
  return isNamed ? "yes" : "perhaps";
}
