import { type Checked, type CheckedValue, checkedInputs, matches, nodeOf, not } from "../../core";
import { dataZoneOf } from "../../knowledge/data-zones";
import {
  CognitiveServicesAccount,
  CognitiveServicesAccountConnection,
  CognitiveServicesDeployment,
  CognitiveServicesEncryptionScope,
  CognitiveServicesProjectConnection,
} from "../../resources/azure/cognitiveservices";
import { CosmosDatabaseAccount } from "../../resources/azure/cosmosdb";
import { SearchService } from "../../resources/azure/search";
import { StorageAccount } from "../../resources/azure/storage";
import {
  beyondSight,
  byDefault,
  type Destination,
  memberOf,
  placeOf,
  region,
  worldwide,
} from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { type Copy, copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";
import { processedNear } from "../shared/azure-processing";

/** Bing searches and its like exist only worldwide, whatever the location. */
const WORLDWIDE_KIND = /^Bing\b/i;

/** SKUs by where they process: in the account's region, in its data zone, anywhere. */
const REGIONAL = /^(Standard|ProvisionedManaged)$/i;
const IN_DATA_ZONE = /^DataZone/i;
const ANYWHERE = /^(Global|DeveloperTier$)/i;

/** Services that agents and projects are connected to. */
const CONNECTED = [StorageAccount, SearchService, CosmosDatabaseAccount, CognitiveServicesAccount];

/** What of a deployment says where it processes. */
interface ModelDeployment {
  readonly accountName: string;
  readonly sku?: { readonly name?: string | undefined } | undefined;
}

/** Prompts and answers, which a deployment processes elsewhere than in the account's region. */
function processing({ accountName, sku }: Checked<ModelDeployment>): readonly Copy[] {
  return copiesWhen(not(matches(sku.name, REGIONAL, "a regional SKU")), () =>
    copy("processing", "processing of prompts", processedAt(sku.name, accountName), {
      of: from(accountName, CognitiveServicesAccount),
    }),
  );
}

function processedAt(sku: CheckedValue<string>, account: CheckedValue<string>): Destination {
  const { value } = nodeOf(sku);
  if (typeof value === "string" && ANYWHERE.test(value)) {
    return worldwide(sku, "which processes in any region");
  }
  return typeof value === "string" && IN_DATA_ZONE.test(value)
    ? processedNear(sku, placeOf(account, CognitiveServicesAccount), dataZoneOf)
    : beyondSight(byDefault(sku), "which may process anywhere");
}

export const copies: readonly Extractor[] = [
  ...copiesOf(CognitiveServicesDeployment, (deployment, { graph }) => {
    const { model, spilloverDeploymentName } = deployment.properties;
    const [spillover] = graph.referents(
      nodeOf(spilloverDeploymentName),
      CognitiveServicesDeployment,
    ).certain;
    return [
      ...processing(deployment),
      ...(spillover === undefined
        ? copy(
            "processing",
            "processing of prompts in excess",
            beyondSight(spilloverDeploymentName, "a deployment that is not in this stack"),
            { of: from(deployment.accountName, CognitiveServicesAccount) },
          )
        : processing(checkedInputs<ModelDeployment>(spillover))),
      ...copy(
        "replica",
        "fine-tuned model of another account",
        {
          ...placeOf(deployment.accountName, CognitiveServicesAccount),
          value: model.sourceAccount,
        },
        { of: from(model.sourceAccount, CognitiveServicesAccount) },
      ),
    ];
  }),
  ...copiesOf(CognitiveServicesAccount, ({ kind, properties }) => [
    ...copiesWhen(matches(kind, WORLDWIDE_KIND, "a service that is worldwide"), () =>
      copy("processing", "processing of searches", worldwide(kind, "which is worldwide")),
    ),
    ...each(properties.locations.regions, ({ name }) =>
      copy("processing", "processing of requests", region(name)),
    ),
    ...each(properties.userOwnedStorage, ({ resourceId }) =>
      copy("export", "storage of the service", placeOf(resourceId, StorageAccount)),
    ),
  ]),
  ...copiesOf(
    [CognitiveServicesAccountConnection, CognitiveServicesProjectConnection],
    ({ accountName, properties }) =>
      copy(
        "export",
        "data for a connected service",
        hostPlace(memberOf(properties, "target"), ...CONNECTED),
        { of: from(accountName, CognitiveServicesAccount) },
      ),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(CognitiveServicesAccount, ({ properties: { encryption } }) =>
    keyUse("storage", encryption.keyVaultProperties.keyVaultUri, {
      keyName: encryption.keyVaultProperties.keyName,
    }),
  ),
  ...keysOf(CognitiveServicesEncryptionScope, ({ properties }) =>
    keyUse("scope", properties.keyVaultProperties.keyVaultUri, {
      keyName: properties.keyVaultProperties.keyName,
    }),
  ),
];
