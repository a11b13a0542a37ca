import { isGiven, nodeOf } from "../../../core";
import { GrafanaWorkspace } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { HTTPS } from "../../aws/policy-doors";
import { prefixListsNamed } from "../../aws/prefix-lists";
import { publicDoor } from "../../aws/public-door";
import { exactly } from "../../bounded";
import type { FilterRule } from "../../filter";
import { sendingOnly } from "../../one-way";
import { type EndpointReader, endpoint, type Inputs, type Reading } from "../../reader";
import type { Door } from "../../topology";

type Workspace = Inputs<typeof GrafanaWorkspace>;

/**
 * Open to everybody who can sign in unless network access control names prefix lists and endpoints. Source:
 * "Configuring network access to your Amazon Managed Grafana workspace" of docs.aws.amazon.com/grafana.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(GrafanaWorkspace, "service", (workspace, reading) => {
    const { subnetIds, securityGroupIds } = workspace.vpcConfiguration;
    const placing = { subnets: subnetIds, securityGroups: [securityGroupIds] };
    return {
      listens: HTTPS,
      interfaces: isGiven(subnetIds)
        ? sendingOnly(interfacesIn(reading, placing), nodeOf(workspace.vpcConfiguration))
        : [],
      doors: doorsOf(workspace, reading),
    };
  }),
];

function doorsOf({ networkAccessControl }: Workspace, { survey }: Reading): readonly Door[] {
  const node = nodeOf(networkAccessControl);
  if (node.state !== "known") {
    const opening = {
      node,
      does:
        node.state === "absent"
          ? "is not set, which opens it to the internet on TCP 443"
          : "may open it to the internet on TCP 443",
      isCertain: node.state === "absent",
      change: "set networkAccessControl to the prefix lists and endpoints of those who use it",
    };
    return [publicDoor(HTTPS, opening)];
  }
  const rules = prefixListsNamed(survey, networkAccessControl.prefixListIds).map(
    ({ whom, name, at }): FilterRule => ({
      action: "allow",
      remote: whom,
      traffic: exactly(HTTPS),
      node: nodeOf(at),
      does: `admits TCP 443 from ${name}`,
      change: "remove the ranges that everybody is in from the prefix list",
    }),
  );
  return rules.length > 0 ? [{ hops: [], rules }] : [];
}
