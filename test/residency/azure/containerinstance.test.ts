import { ref, unknown } from "../../../policypack/kit/rule-table";
import { ContainerGroup } from "../../../policypack/resources/azure/containerinstance";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { LogAnalyticsWorkspace } from "../../../policypack/resources/azure/operationalinsights";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const logging = (logAnalytics: unknown) => ({
  group: inSpain(ContainerGroup, { diagnostics: { logAnalytics } }),
  workspace: inRegion("eastus", LogAnalyticsWorkspace),
});

describePlacements("containerinstance", {
  "a group that says nothing": [{ group: inSpain(ContainerGroup) }, []],
  "logs in a workspace of this stack, by its id there": [
    logging({ workspaceId: ref("workspace") }),
    ["log at eastus"],
  ],
  "logs in a workspace of this stack, by its resource id": [
    logging({ workspaceId: "1f2e3d4c", workspaceResourceId: ref("workspace") }),
    ["log at eastus"],
  ],
  "logs in a workspace that is not in this stack": [
    logging({ workspaceId: "1f2e3d4c" }),
    ["log unknown"],
  ],
  "logs that are known only after deployment": [
    { group: inSpain(ContainerGroup, { diagnostics: { logAnalytics: unknown() } }) },
    ["log unknown", "perhaps log unknown"],
  ],
});

const encryptedWith = (vaultBaseUrl: unknown) =>
  inSpain(ContainerGroup, { encryptionProperties: { vaultBaseUrl, keyName: "groups" } });

describeKeys("containerinstance", {
  "a group that says nothing": [
    { group: inSpain(ContainerGroup) },
    ["storage: provider-managed at spaincentral"],
  ],
  "a key of this stack": [
    {
      group: encryptedWith("https://portal.vault.azure.net/"),
      vault: inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" }),
      key: inSpain(Key, {
        resourceGroupName: "keys",
        vaultName: ref("vault", "portal"),
        keyName: "groups",
        properties: { kty: "RSA" },
      }),
    },
    ["storage: customer-managed at spaincentral"],
  ],
  "a vault that is known only after deployment": [
    { group: encryptedWith(unknown()) },
    ["storage: provider-managed or stronger unknown"],
  ],
});
