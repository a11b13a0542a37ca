import { answerProviderFunction } from "../../../policypack/pulumi/provider-functions";
import {
  type Asked,
  hasUnknown,
  hexadecimal,
  madeUpValue,
  type Properties,
  type ProviderBehaviour,
  UNKNOWN_MARK,
  universallyUnique,
  unsetValue,
  withoutNotes,
} from "./provider-behaviour";
import { sdkTypeOf } from "./sdk-properties";

const SUBSCRIPTION = String(
  answerProviderFunction("azure-native:authorization:getClientConfig", {}).subscriptionId,
);
const RESOURCE_GROUP = "azure-native:resources:ResourceGroup";

/** The provider's note that it made a name up, so that a replacement can exist beside it. */
const RANDOMLY_NAMED = "__createBeforeDelete";

/** Inputs in a resource's address and not in its body: what Azure doesn't answer with. */
function addressInputs(token: string, required: boolean): string[] {
  const { inputs, outputs } = sdkTypeOf(token);
  return [...inputs]
    .filter(([name, input]) => input.required === required && name.endsWith("Name"))
    .map(([name]) => name)
    .filter((name) => !outputs.has(name));
}

/** The last part of the address, which the provider can make up. */
function nameInput(token: string): string | undefined {
  const [own] = addressInputs(token, false);
  return own ?? (sdkTypeOf(token).inputs.get("name")?.required === false ? "name" : undefined);
}

/** Names of the resources that this one belongs to, outermost first; its resource group apart. */
function parentInputs(token: string): string[] {
  return addressInputs(token, true).filter((name) => name !== "resourceGroupName");
}

/** That in the token, `storage/v20230101`, or the one that the SDK takes by default. */
function apiVersionOf(token: string): string | undefined {
  const [, year, month, day, preview] = /\/v(\d{4})(\d{2})(\d{2})(preview)?:/.exec(token) ?? [];
  return year === undefined
    ? sdkTypeOf(token).apiVersion
    : [year, month, day, preview].filter(Boolean).join("-");
}

/** Only what stands alone needs a name of its own; a child is called as in the program. */
function automaticName(asked: Asked, property: string, seed: Uint8Array): string {
  if (property === "roleAssignmentName" || property === "roleDefinitionId") {
    return universallyUnique(seed, asked.urn);
  }
  return parentInputs(asked.token).length > 0
    ? asked.name
    : asked.name + hexadecimal(8, seed, asked.urn);
}

/** Namespaces of Azure that differ from the SDK's module in more than a capital. */
const NAMESPACES: Readonly<Record<string, string>> = {
  applicationinsights: "Insights",
  containerregistry: "ContainerRegistry",
  containerservice: "ContainerService",
  cosmosdb: "DocumentDB",
  dbforpostgresql: "DBforPostgreSQL",
  keyvault: "KeyVault",
  managedidentity: "ManagedIdentity",
  monitor: "Insights",
  operationalinsights: "OperationalInsights",
  privatedns: "Network",
  recoveryservices: "RecoveryServices",
};

/** `Table` stands in `tables`, `Policy` in `policies`. */
function collectionOf(label: string): string {
  const word = label.charAt(0).toLowerCase() + label.slice(1);
  return word.endsWith("s") ? word : `${word.replace(/y$/, "ie")}s`;
}

function scopeOf({ configuration }: Asked, inputs: Properties): string {
  const subscription = `/subscriptions/${String(configuration.subscriptionId ?? SUBSCRIPTION)}`;
  const group = inputs.resourceGroupName;
  const inSubscription =
    group === undefined ? subscription : `${subscription}/resourceGroups/${String(group)}`;
  return String(inputs.scope ?? inputs.resourceUri ?? inSubscription);
}

/** An address of the shape that Azure's have; the collections in it are guessed from the names. */
function idOf(asked: Asked, inputs: Properties): string {
  const { token } = asked;
  const [, module = "", label = ""] = token.split(":");
  if (token === RESOURCE_GROUP) {
    return scopeOf(asked, inputs);
  }
  const folder = module.split("/")[0] ?? "";
  const namespace = NAMESPACES[folder] ?? folder.charAt(0).toUpperCase() + folder.slice(1);
  const parents = parentInputs(token).map((parent) => {
    const collection = collectionOf(parent.replace(/Name$/, ""));
    const inStorage = folder === "storage" && parent === "accountName";
    return `${inStorage ? "storageAccounts" : collection}/${String(inputs[parent])}`;
  });
  const named = nameInput(token);
  const own = String((named === undefined ? undefined : inputs[named]) ?? asked.name);
  return [
    `${scopeOf(asked, inputs)}/providers/Microsoft.${namespace}`,
    ...parents,
    `${collectionOf(label)}/${own}`,
  ].join("/");
}

/** `…/Microsoft.Storage/storageAccounts/x` → `Microsoft.Storage/storageAccounts`. */
function typeInAddress(id: string): string {
  const [namespace, ...path] = (
    id.split("/providers/")[1] ?? "Microsoft.Resources/resourceGroups"
  ).split("/");
  return [namespace, ...path.filter((_, index) => index % 2 === 0)].join("/");
}

/** As `applyDefaults`, `getDefaultName` and `PreviewOutputs` of pulumi-azure-native do it. */
export function azureBehaviour(): ProviderBehaviour {
  /** Where each resource group is that this provider has created. */
  const groupLocations = new Map<string, unknown>();

  /** What the real provider asks Azure for where neither program nor configuration say it. */
  function locationOf({ configuration }: Asked, inputs: Properties): unknown {
    const group = inputs.resourceGroupName;
    const ofGroup = hasUnknown(group) ? UNKNOWN_MARK : groupLocations.get(String(group));
    return configuration.location ?? ofGroup;
  }

  function check(asked: Asked, news: Properties, olds: Properties, seed: Uint8Array): Properties {
    const inputs = { ...news };
    const named = nameInput(asked.token);
    if (named !== undefined && inputs[named] === undefined) {
      inputs[named] = olds[named] ?? automaticName(asked, named, seed);
      if (parentInputs(asked.token).length === 0) {
        inputs[RANDOMLY_NAMED] = true;
      }
    }
    if (sdkTypeOf(asked.token).inputs.has("location")) {
      inputs.location ??= olds.location ?? locationOf(asked, inputs);
    }
    inputs.azureApiVersion ??= apiVersionOf(asked.token);
    return inputs;
  }

  /**
   * Azure answers with the body only, and everything that was not given is unknown until then, but
   * for name and place, which never change.
   */
  function preview({ token }: Asked, inputs: Properties, before: Properties): Properties {
    const { name = inputs.name, location = inputs.location } = before;
    const known: Properties = { ...inputs, name, location };
    const declared = sdkTypeOf(token).outputs;
    return Object.fromEntries(
      [...declared.keys()].map((property) => [property, known[property] ?? UNKNOWN_MARK]),
    );
  }

  function outputs({ token }: Asked, id: string, inputs: Properties): Properties {
    const { inputs: settable, outputs: declared } = sdkTypeOf(token);
    const name = id.slice(id.lastIndexOf("/") + 1);
    const given: Properties = {
      ...withoutNotes(inputs),
      azureApiVersion: apiVersionOf(token),
      name,
      provisioningState: "Succeeded",
      type: typeInAddress(id),
    };
    const state: Properties = {};
    for (const [property, output] of declared) {
      state[property] = given[property];
      if (!output.optional) {
        state[property] ??= settable.has(property)
          ? unsetValue(output)
          : madeUpValue(output, `${name}-${property}`);
      }
    }
    return state;
  }

  return {
    check,
    preview,
    create(asked, inputs) {
      const id = idOf(asked, inputs);
      if (asked.token === RESOURCE_GROUP) {
        groupLocations.set(String(inputs.resourceGroupName), inputs.location);
      }
      return { id, outputs: outputs(asked, id, inputs) };
    },
    outputs,
    argumentsOf: (_, given) => given,
  };
}
