import * as resources from "@pulumi/azure-native/resources";
import * as pulumi from "@pulumi/pulumi";

export const config = new pulumi.Config();

export const location = "spaincentral";
export const tenantId = config.get("tenantId") ?? "00000000-0000-0000-0000-000000000001";
export const subscriptionId =
  config.get("subscriptionId") ?? "00000000-0000-0000-0000-000000000002";

/** Level medio (medium) in confidentiality. */
export const tags = { classification: "medio" };

const GROUP = "rg-case-file";

/** The id that a resource will have, composed from names, so that a preview knows it. */
export function idOf(type: string, name: string): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${GROUP}/providers/${type}/${name}`;
}

const group = new resources.ResourceGroup("case-file", { resourceGroupName: GROUP, location });

export const resourceGroupName = group.name;
