import { type CheckedValue, nodeOf } from "../../core";
import { CodepipelinePipeline } from "../../resources/aws/codepipeline";
import { type Destination, here, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each } from "../placement";

/** A store that says no region is in that of the pipeline. */
function storePlace(store: {
  readonly region: CheckedValue<string>;
  readonly location: CheckedValue<string>;
}): Destination {
  return nodeOf(store.region).state === "absent" ? here(store.location) : region(store.region);
}

export const copies: readonly Extractor[] = [
  ...copiesOf(CodepipelinePipeline, (pipeline) => [
    ...each(pipeline.artifactStores, (store) => copy("export", "artifacts", storePlace(store))),
    ...each(pipeline.stages, ({ actions }) =>
      each(actions, (action) => copy("processing", "action", region(action.region))),
    ),
  ]),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(CodepipelinePipeline, ({ artifactStores }) =>
    each(artifactStores, (store) =>
      keyUse("artifacts", store.encryptionKey.id, { at: storePlace(store) }),
    ),
  ),
];
