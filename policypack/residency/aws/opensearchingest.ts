import { OpensearchIngestPipeline } from "../../resources/aws/opensearchingest";
import { beyondSight } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  // Where the sinks are stands in YAML, in a way of its own for each kind.
  ...copiesOf(OpensearchIngestPipeline, ({ pipelineConfigurationBody }) =>
    copy(
      "export",
      "ingested records",
      beyondSight(pipelineConfigurationBody, "whose sinks can't be read"),
    ),
  ),
];

// Always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(OpensearchIngestPipeline, ({ encryptionAtRestOptions }) =>
    keyUse("buffer", encryptionAtRestOptions.kmsKeyArn),
  ),
];
