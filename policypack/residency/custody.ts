import {
  checkedInputs,
  checkedOf,
  childOf,
  describeActual,
  type KeyCustody,
  type Node,
  nodeOf,
  type Resource,
  type ResourceGraph,
  type ResourceType,
} from "../core";
import { hostOf } from "../knowledge/hosts";
import { cloudOf } from "../knowledge/resource-types";
import {
  CustomKeyStore,
  KmsAlias,
  KmsExternalKey,
  KmsKey,
  KmsReplicaExternalKey,
  KmsReplicaKey,
} from "../resources/aws/kms";
import { DiskEncryptionSet } from "../resources/azure/compute";
import { Key, ManagedHsm, Vault } from "../resources/azure/keyvault";
import { placeOf, type Surroundings } from "./destination";
import type { KeyUse } from "./key-use";
import type { Sighting } from "./locus";

/** A key that was followed as far as can be seen. */
export interface HeldKey {
  readonly use: KeyUse;
  readonly node: Node;
  /** The custody that is certain. */
  readonly custody: KeyCustody;
  /** False where it may as well be stronger. */
  readonly isExact: boolean;
  /** What was seen, for evidence. */
  readonly actual: string;
  readonly sightings: readonly Sighting[];
  /** The key in this stack. */
  readonly key: Resource | undefined;
}

/** Custody as far as a key itself says. */
interface Holding {
  readonly custody: KeyCustody;
  readonly isExact: boolean;
  readonly key?: Resource;
}

/** Follows a key that a resource uses to who holds it, and where. */
export function followKey(use: KeyUse, surroundings: Surroundings): HeldKey {
  const node = nodeOf(use.value);
  // The providers take empty text for nothing.
  if (node.state === "absent" || (node.state === "known" && node.value === "")) {
    return {
      use,
      node,
      custody: use.otherwise,
      isExact: true,
      actual: node.parent === undefined ? NO_CHOICE : OTHERWISE[use.otherwise],
      sightings: use.otherwise === "none" ? [] : usedAt(use, surroundings),
      key: undefined,
    };
  }
  const isAws = cloudOf(surroundings.resource.type) === "aws";
  const named = isAws ? node : keyNodeOf(node, surroundings.graph);
  const holding = isAws
    ? awsHolding(named, surroundings.graph)
    : azureHolding(named, use, surroundings.graph);
  const label =
    holding.key === undefined ? "" : ` (${typeLabel(holding.key)} "${holding.key.name}")`;
  return {
    use,
    node,
    custody: holding.custody,
    isExact: holding.isExact,
    actual: `${describeActual(node)}${label}, ${HOLDERS[holding.custody]}`,
    sightings: isAws
      ? awsPlaces(node, use, holding, surroundings)
      : azurePlaces(named, holding, surroundings).map((sighting) => ({ ...sighting, node })),
    key: holding.key,
  };
}

const HOLDERS: Readonly<Record<KeyCustody, string>> = {
  none: "no encryption",
  "provider-managed": "a key of the provider",
  "customer-managed": "a key of the customer",
  hsm: "a key in a hardware security module of the customer",
  external: "a key outside the provider",
};

/** What is said of a type that can't name a key. */
const NO_CHOICE = "without a choice of key, hence encrypted with one of the provider";

const OTHERWISE: Readonly<Record<KeyCustody, string>> = {
  none: "not set, hence not encrypted",
  "provider-managed": "not set, hence a key of the provider",
  "customer-managed": "not set, hence a key of the customer",
  hsm: "not set, hence a key in a hardware security module",
  external: "not set, hence a key outside the provider",
};

function typeLabel({ type }: Resource): string {
  return type.slice(type.lastIndexOf(":") + 1);
}

/** A key that is named but can't be seen: the customer's, perhaps in stronger custody than known. */
const NAMED: Holding = { custody: "customer-managed", isExact: false };
/** A value that isn't known yet may name any key. */
const ANY: Holding = { custody: "provider-managed", isExact: false };

/** The key that AWS keeps for an account, by its alias. */
const AWS_MANAGED = /(^|[/:])alias\/aws\//;
/** Words with which some services ask for keys of the service itself. */
const AWS_OWNED = /^(aws[_-]owned|service|s3[_-]managed|aes256$)/i;

function awsHolding(node: Node, graph: ResourceGraph, depth = 0): Holding {
  const text = textOf(node);
  if (text !== undefined && (AWS_MANAGED.test(text) || AWS_OWNED.test(text))) {
    return { custody: "provider-managed", isExact: true };
  }
  const key = onlyReferent(node, KmsKey, graph);
  if (key !== undefined) {
    return { ...ofKmsKey(key, graph), key };
  }
  for (const type of [KmsReplicaKey, KmsExternalKey, KmsReplicaExternalKey]) {
    const other = onlyReferent(node, type, graph);
    if (other !== undefined) {
      return { custody: "customer-managed", isExact: true, key: other };
    }
  }
  const alias = onlyReferent(node, KmsAlias, graph);
  if (alias !== undefined && depth === 0) {
    const target = nodeOf(checkedInputs<{ targetKeyId: string }>(alias).targetKeyId);
    return awsHolding(target, graph, depth + 1);
  }
  return text === undefined ? ANY : NAMED;
}

function ofKmsKey(key: Resource, graph: ResourceGraph): Holding {
  const { customKeyStoreId, xksKeyId } = checkedInputs<{
    readonly customKeyStoreId: string;
    readonly xksKeyId: string;
  }>(key);
  if (nodeOf(xksKeyId).state !== "absent") {
    return { custody: "external", isExact: true };
  }
  const storeId = nodeOf(customKeyStoreId);
  if (storeId.state === "absent") {
    return { custody: "customer-managed", isExact: true };
  }
  const store = onlyReferent(storeId, CustomKeyStore, graph);
  const type =
    store && nodeOf(checkedInputs<{ customKeyStoreType: string }>(store).customKeyStoreType);
  return type?.value === "EXTERNAL_KEY_STORE"
    ? { custody: "external", isExact: true }
    : { custody: "hsm", isExact: type?.state === "known" || type?.state === "absent" };
}

function awsPlaces(
  node: Node,
  use: KeyUse,
  { key }: Holding,
  surroundings: Surroundings,
): readonly Sighting[] {
  if (key !== undefined) {
    return surroundings.primaryOf(key).map((sighting) => ({ ...sighting, node }));
  }
  const text = textOf(node);
  // Aliases and key ids are looked up in the region of whoever uses them.
  return text === undefined || text.startsWith("arn:")
    ? placeOf(checkedOf(node), KmsKey).follow(surroundings)
    : usedAt(use, surroundings).map((sighting) => ({ ...sighting, node }));
}

/** Where the data are that a key encrypts. */
function usedAt({ at }: KeyUse, surroundings: Surroundings): readonly Sighting[] {
  return at === undefined ? surroundings.primaryOf(surroundings.resource) : at.follow(surroundings);
}

/** Names in hosts are unique in their cloud, whatever the resource group. */
const VaultByHost: ResourceType<unknown> = { ...Vault, within: [] };
const HsmByHost: ResourceType<unknown> = { ...ManagedHsm, within: [] };

/** Hosts of Key Vault and Managed HSM. Source: cloud definitions of Azure CLI (`az cloud list`). */
const VAULT_HOST = /^([a-z0-9-]+)\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)$/;
const HSM_HOST = /^([a-z0-9-]+)\.managedhsm\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)$/;

/** What names the key: the value itself, or where it is a disk encryption set, what that names. */
function keyNodeOf(node: Node, graph: ResourceGraph): Node {
  const set = onlyReferent(node, DiskEncryptionSet, graph);
  if (set === undefined) {
    return node;
  }
  const { activeKey } = checkedInputs<{ readonly activeKey: { readonly keyUrl: string } }>(set);
  return nodeOf(activeKey.keyUrl);
}

function azureHolding(node: Node, use: KeyUse, graph: ResourceGraph): Holding {
  const key = onlyReferent(node, Key, graph) ?? keyByUri(node, use, graph);
  if (key !== undefined) {
    return { ...ofVaultKey(key), key };
  }
  const host = hostOf(textOf(node) ?? "");
  const hsm = onlyReferent(node, ManagedHsm, graph);
  if (hsm !== undefined || HSM_HOST.test(host)) {
    return { custody: "hsm", isExact: true };
  }
  const isNamed = node.state === "known" || onlyReferent(node, Vault, graph) !== undefined;
  return isNamed ? NAMED : ANY;
}

/** The key that a URI, or a vault and a name, mean. */
function keyByUri(node: Node, use: KeyUse, graph: ResourceGraph): Resource | undefined {
  const vault = vaultOf(node, graph);
  if (vault === undefined) {
    return undefined;
  }
  const inUri = /\/keys\/([^/]+)/.exec(textOf(node) ?? "")?.[1];
  const named = use.keyName === undefined ? undefined : nodeOf(use.keyName);
  const name = inUri ?? (typeof named?.value === "string" ? named.value : undefined);
  const keys = graph
    .referrers(vault, Vault, Key, "vaultName")
    .certain.filter((key) => isSameText(childOf(nodeOf(checkedInputs(key)), "keyName"), name));
  return keys.length === 1 ? keys[0] : undefined;
}

function isSameText({ value }: Node, text: string | undefined): boolean {
  return (
    text !== undefined && typeof value === "string" && value.toLowerCase() === text.toLowerCase()
  );
}

function vaultOf(node: Node, graph: ResourceGraph): Resource | undefined {
  const name = VAULT_HOST.exec(hostOf(textOf(node) ?? ""))?.[1];
  return name === undefined
    ? onlyReferent(node, Vault, graph)
    : onlyReferent({ ...node, value: name }, VaultByHost, graph);
}

function ofVaultKey(key: Resource): Holding {
  const { properties } = checkedInputs<{ readonly properties: { readonly kty: string } }>(key);
  const { state, value } = nodeOf(properties.kty);
  return {
    custody: typeof value === "string" && /-HSM$/i.test(value) ? "hsm" : "customer-managed",
    isExact: state !== "unknown",
  };
}

function azurePlaces(
  node: Node,
  { key }: Holding,
  surroundings: Surroundings,
): readonly Sighting[] {
  const { graph, primaryOf } = surroundings;
  const vaultName = key && childOf(nodeOf(checkedInputs(key)), "vaultName");
  const vault =
    (vaultName && onlyReferent(vaultName, Vault, graph)) ??
    vaultOf(node, graph) ??
    managedHsmOf(node, graph);
  return vault === undefined
    ? placeOf(checkedOf(node), Vault).follow(surroundings)
    : primaryOf(vault).map((sighting) => ({ ...sighting, node }));
}

function managedHsmOf(node: Node, graph: ResourceGraph): Resource | undefined {
  const name = HSM_HOST.exec(hostOf(textOf(node) ?? ""))?.[1];
  return name === undefined
    ? onlyReferent(node, ManagedHsm, graph)
    : onlyReferent({ ...node, value: name }, HsmByHost, graph);
}

/** The text at a position, where it is known to be one. */
function textOf({ state, value }: Node): string | undefined {
  return state === "known" && typeof value === "string" ? value : undefined;
}

function onlyReferent(
  node: Node,
  type: ResourceType<unknown>,
  graph: ResourceGraph,
): Resource | undefined {
  const { certain } = graph.referents(node, type);
  return certain.length === 1 ? certain[0] : undefined;
}
