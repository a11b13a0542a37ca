import * as authorization from "@pulumi/azure-native/authorization";
import * as managedidentity from "@pulumi/azure-native/managedidentity";
import type * as pulumi from "@pulumi/pulumi";
import { idOf, resourceGroupName, subscriptionId } from "./settings";

/** Roles that Azure itself defines, by the same id in every tenant. */
const ROLES = {
  blobContributor: "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
  cryptoServiceEncryptionUser: "e147488a-f6f5-4113-8e2d-b22465e65bf6",
  networkContributor: "4d97b98b-1d4f-4787-a291-c67834d212e7",
  secretsUser: "4633458b-17de-408a-b874-0445c86b69e6",
};

interface Identity {
  readonly id: string;
  /** Whoever signs in with the identity has to wait for it: without the role Azure refuses. */
  readonly grant: authorization.RoleAssignment;
}

/** One identity per task, with one role in one place: whoever steals it gets little. */
export function identity(
  name: string,
  role: keyof typeof ROLES,
  scope: pulumi.Input<string>,
): Identity {
  const resourceName = `id-${name}`;
  const own = new managedidentity.UserAssignedIdentity(name, { resourceName, resourceGroupName });
  const grant = new authorization.RoleAssignment(name, {
    scope,
    principalId: own.principalId,
    principalType: "ServicePrincipal",
    roleDefinitionId: `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${ROLES[role]}`,
  });
  return { id: idOf("Microsoft.ManagedIdentity/userAssignedIdentities", resourceName), grant };
}
