import { type CheckedValue, checkedInputs, isGiven, nodeOf } from "../../core";
import { inferenceCountries } from "../../knowledge/bedrock-inference";
import {
  BedrockAgentAgent,
  BedrockAgentcoreGateway,
  BedrockAgentcoreHarness,
  BedrockAgentcoreMemory,
  BedrockAgentDataSource,
  BedrockAgentFlow,
  BedrockAgentKnowledgeBase,
  BedrockAgentPrompt,
  BedrockCustomModel,
  BedrockEvaluationJob,
  BedrockGuardrail,
  BedrockInferenceProfile,
  BedrockProvisionedModelThroughput,
} from "../../resources/aws/bedrock";
import { KinesisStream } from "../../resources/aws/kinesis";
import { LambdaFunction } from "../../resources/aws/lambda";
import { OpensearchDomain, OpensearchServerlessCollection } from "../../resources/aws/opensearch";
import { RdsCluster } from "../../resources/aws/rds";
import { Bucket } from "../../resources/aws/s3";
import {
  beyondSight,
  bucketPlace,
  type Destination,
  inCountries,
  placeOf,
  worldwide,
} from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { type Around, type Copy, copiesOf, copy, type Extractor, each } from "../placement";

type InferenceProfile = NonNullable<typeof BedrockInferenceProfile.inputs>;

/** Where requests to a model are processed, unless that is where they are made. */
function inference(
  model: CheckedValue<string>,
  { graph }: Around,
  what = "inference",
): readonly Copy[] {
  const { certain } = graph.referents(nodeOf(model), BedrockInferenceProfile);
  const [profile] = certain.length === 1 ? certain : [];
  const source =
    profile === undefined ? model : checkedInputs<InferenceProfile>(profile).modelSource.copyFrom;
  const name = nodeOf(source).value;
  const at =
    typeof name === "string"
      ? processedAt(model, name)
      : placeOf(model, BedrockProvisionedModelThroughput, BedrockCustomModel);
  return at === undefined ? [] : copy("processing", what, at);
}

/** Undefined for the id of a model, which is processed where the request is made. */
function processedAt(model: CheckedValue<string>, name: string): Destination | undefined {
  const countries = inferenceCountries(name);
  if (countries === undefined) {
    return name.startsWith("arn:") ? placeOf(model, BedrockInferenceProfile) : undefined;
  }
  if (countries === "unlisted") {
    return beyondSight(model, "which may process in regions that it doesn't say");
  }
  return countries.countries === "anywhere"
    ? worldwide(model, "which processes in any region")
    : inCountries(model, countries, `which processes in ${countries.name}`);
}

export const copies: readonly Extractor[] = [
  ...copiesOf(BedrockAgentAgent, (agent, around) => inference(agent.foundationModel, around)),
  ...copiesOf(BedrockAgentPrompt, (prompt, around) =>
    each(prompt.variants, (variant) => inference(variant.modelId, around)),
  ),
  ...copiesOf(BedrockAgentFlow, (flow, around) =>
    each(flow.definition.nodes, ({ configuration }) => [
      ...inference(configuration.knowledgeBase.modelId, around),
      ...inference(configuration.prompt.sourceConfiguration.inline.modelId, around),
      ...copy(
        "processing",
        "function",
        placeOf(configuration.lambdaFunction.lambdaArn, LambdaFunction),
      ),
      ...copy("processing", "conversation", placeOf(configuration.lex.botAliasArn)),
      ...copy(
        "export",
        "stored results",
        placeOf(configuration.storage.serviceConfiguration.s3.bucketName, Bucket),
      ),
    ]),
  ),
  ...copiesOf(BedrockInferenceProfile, (profile, around) =>
    inference(profile.modelSource.copyFrom, around),
  ),
  ...copiesOf(BedrockProvisionedModelThroughput, (throughput, around) =>
    inference(throughput.modelArn, around),
  ),
  ...copiesOf(BedrockGuardrail, (guardrail, around) =>
    inference(guardrail.crossRegionConfig.guardrailProfileIdentifier, around, "evaluation"),
  ),
  ...copiesOf(BedrockAgentKnowledgeBase, (base, around) => {
    const {
      vectorKnowledgeBaseConfiguration: vectors,
      managedKnowledgeBaseConfiguration: managed,
    } = base.knowledgeBaseConfiguration;
    const storage = base.storageConfiguration;
    const stored = (at: Destination) => copy("export", "vectors of the documents", at);
    return [
      ...inference(vectors.embeddingModelArn, around, "embedding"),
      ...inference(managed.embeddingModelArn, around, "embedding"),
      ...stored(hostPlace(storage.pineconeConfiguration.connectionString)),
      ...stored(hostPlace(storage.mongoDbAtlasConfiguration.endpoint)),
      ...stored(hostPlace(storage.redisEnterpriseCloudConfiguration.endpoint)),
      ...stored(
        placeOf(
          storage.opensearchServerlessConfiguration.collectionArn,
          OpensearchServerlessCollection,
        ),
      ),
      ...stored(placeOf(storage.opensearchManagedClusterConfiguration.domainArn, OpensearchDomain)),
      ...stored(placeOf(storage.neptuneAnalyticsConfiguration.graphArn)),
      ...stored(placeOf(storage.rdsConfiguration.resourceArn, RdsCluster)),
      ...stored(placeOf(storage.s3VectorsConfiguration.vectorBucketArn)),
      ...stored(placeOf(storage.s3VectorsConfiguration.indexArn)),
      ...each(vectors.supplementalDataStorageConfiguration.storageLocations, ({ s3Location }) =>
        copy("export", "parts of the documents", bucketPlace(s3Location.uri, Bucket)),
      ),
    ];
  }),
  ...copiesOf(BedrockAgentDataSource, (source, around) =>
    inference(
      source.vectorIngestionConfiguration.parsingConfiguration.bedrockFoundationModelConfiguration
        .modelArn,
      around,
      "parsing",
    ),
  ),
  ...copiesOf(BedrockAgentcoreHarness, ({ model, tools }, around) => [
    ...inference(model.bedrockModelConfig.modelId, around),
    ...copy("processing", "inference", elsewhere(model.openaiModelConfig.modelId)),
    ...copy("processing", "inference", elsewhere(model.geminiModelConfig.modelId)),
    ...copy(
      "processing",
      "inference",
      isGiven(model.litellmModelConfig.apiBase)
        ? hostPlace(model.litellmModelConfig.apiBase)
        : elsewhere(model.litellmModelConfig.modelId),
    ),
    ...each(tools, ({ config }) =>
      copy("export", "calls of a tool", hostPlace(config.remoteMcp.url)),
    ),
  ]),
  ...copiesOf(BedrockAgentcoreMemory, ({ streamDeliveryResources }) =>
    copy(
      "export",
      "stream of memories",
      placeOf(streamDeliveryResources.resource.kinesis.dataStreamArn, KinesisStream),
    ),
  ),
  ...copiesOf(BedrockCustomModel, ({ outputDataConfig }) =>
    copy("export", "results of the training", bucketPlace(outputDataConfig.s3Uri, Bucket)),
  ),
  ...copiesOf(BedrockEvaluationJob, (job, around) => [
    ...each(job.inferenceConfig.models, ({ bedrockModel }) =>
      inference(bedrockModel.modelIdentifier, around),
    ),
    ...copy("export", "results of the evaluation", bucketPlace(job.outputDataConfig.s3Uri, Bucket)),
  ]),
];

function elsewhere(model: CheckedValue<string>): Destination {
  return beyondSight(model, "a model of another vendor, wherever it runs");
}

// Bedrock encrypts all of these: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf([BedrockAgentAgent, BedrockAgentFlow, BedrockAgentPrompt], (agent) =>
    keyUse("definition", agent.customerEncryptionKeyArn),
  ),
  ...keysOf(BedrockAgentDataSource, (source) =>
    keyUse("documents on their way", source.serverSideEncryptionConfiguration.kmsKeyArn),
  ),
  ...keysOf(BedrockGuardrail, (guardrail) => keyUse("guardrail", guardrail.kmsKeyArn)),
  ...keysOf(BedrockCustomModel, (model) => keyUse("model", model.customModelKmsKeyId)),
  ...keysOf(BedrockEvaluationJob, (job) => keyUse("results", job.customerEncryptionKeyId)),
  ...keysOf(BedrockAgentcoreGateway, (gateway) => keyUse("gateway", gateway.kmsKeyArn)),
  ...keysOf(BedrockAgentcoreMemory, (memory) => keyUse("memories", memory.encryptionKeyArn)),
];
