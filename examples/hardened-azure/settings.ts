import * as resources from "@pulumi/azure-native/resources";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

/** The only Azure region in Spain. */
export const location = "spaincentral";

export const tenantId = config.get("tenantId") ?? "00000000-0000-0000-0000-000000000001";
export const subscriptionId =
  config.get("subscriptionId") ?? "00000000-0000-0000-0000-000000000002";
/** The Entra group that administers databases and cluster; nobody signs in with a password. */
export const administrators =
  config.get("administratorsGroupId") ?? "00000000-0000-0000-0000-000000000003";

/** Kubernetes asks for a version of its key, which is known once the key is made. */
export const clusterKeyVersion =
  config.get("clusterKeyVersion") ?? "00000000000000000000000000000001";

/** Level medio (medium) in confidentiality: whatever holds data says so. */
export const tags = { classification: "medio" };

const GROUP = "rg-portal";

/**
 * The id that a resource will have. Azure tells it only after deployment; composed from names it is
 * known before, so that whoever reads a preview, people or policies, sees what refers to what.
 */
export function idOf(type: string, name: string): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${GROUP}/providers/${type}/${name}`;
}

/** Everything else takes its location from the group. */
export const group = new resources.ResourceGroup("portal", {
  resourceGroupName: GROUP,
  location,
});

export const resourceGroupName = group.name;
