import { isOneOf, not } from "../../core";
import { AppflowFlow } from "../../resources/aws/appflow";
import { Bucket } from "../../resources/aws/s3";
import { beyondSight } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each, from } from "../placement";

/**
 * Destinations in AWS, in the region of the flow. For buckets:
 * https://docs.aws.amazon.com/appflow/latest/userguide/s3.html
 */
const HERE = ["S3", "Redshift", "EventBridge", "CustomerProfiles", "LookoutMetrics"];

export const copies: readonly Extractor[] = [
  ...copiesOf(AppflowFlow, ({ destinationFlowConfigs, sourceFlowConfig }) =>
    each(destinationFlowConfigs, ({ connectorType }) =>
      copy("export", "transferred records", beyondSight(connectorType, "a service outside AWS"), {
        of: from(sourceFlowConfig.sourceConnectorProperties.s3.bucketName, Bucket),
        when: not(isOneOf(connectorType, HERE)),
      }),
    ),
  ),
];

// Always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(AppflowFlow, (flow) => keyUse("records on their way", flow.kmsArn)),
];
