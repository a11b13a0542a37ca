import { ref, unknown } from "../../../policypack/kit/rule-table";
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
} from "../../../policypack/resources/aws/bedrock";
import { KinesisStream } from "../../../policypack/resources/aws/kinesis";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { LambdaFunction } from "../../../policypack/resources/aws/lambda";
import { OpensearchServerlessCollection } from "../../../policypack/resources/aws/opensearch";
import { RdsCluster } from "../../../policypack/resources/aws/rds";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const agent = (foundationModel: unknown) => ({
  agent: inSpain(BedrockAgentAgent, { foundationModel }),
});
const profile = (copyFrom: unknown) =>
  inSpain(BedrockInferenceProfile, { modelSource: { copyFrom } });
const arn = (region: string, rest: string) => `arn:aws:bedrock:${region}:${rest}`;
const europe = "the countries of Bedrock's geography EU, with Switzerland and the United Kingdom";

describePlacements("bedrock: models", {
  "a model by its id": [agent("anthropic.claude-3-5-sonnet-20241022-v2:0"), []],
  "a model whose version has a point": [agent("deepseek.v3.2"), []],
  "a model by its ARN": [
    agent(arn("us-east-1", ":foundation-model/amazon.nova-lite-v1:0")),
    ["processing at us-east-1"],
  ],
  "a profile over Europe": [
    agent("eu.anthropic.claude-sonnet-4-5-20250929-v1:0"),
    [`processing in ${europe}`],
  ],
  "a profile over the United States, by its ARN": [
    agent(arn("us-east-1", "111122223333:inference-profile/us.meta.llama3-3-70b-instruct-v1:0")),
    ["processing in United States"],
  ],
  "a profile over the whole world": [
    agent("global.anthropic.claude-haiku-4-5-20251001-v1:0"),
    ["processing worldwide"],
  ],
  "a profile over a geography that nobody lists": [
    agent("ca.amazon.nova-lite-v1:0"),
    ["processing unknown"],
  ],
  "a profile of an account": [
    agent(arn("eu-south-2", "111122223333:application-inference-profile/a1b2c3d4e5f6")),
    ["processing unknown"],
  ],
  "a profile of this stack over Japan": [
    { ...agent(ref("profile")), profile: profile("jp.anthropic.claude-sonnet-4-5-20250929-v1:0") },
    ["processing in Japan"],
  ],
  "a profile of this stack for one region": [
    {
      ...agent(ref("profile")),
      profile: profile(arn("eu-south-2", ":foundation-model/amazon.nova-lite-v1:0")),
    },
    ["processing at eu-south-2"],
  ],
  "a profile of this stack whose source is known only after deployment": [
    { ...agent(ref("profile")), profile: profile(unknown()) },
    ["processing unknown"],
  ],
  "a model with its own throughput": [
    {
      ...agent(ref("throughput")),
      throughput: inRegion("us-west-2", BedrockProvisionedModelThroughput),
    },
    ["processing at us-west-2"],
  ],
  "a model that is known only after deployment": [agent(unknown()), ["processing unknown"]],
  "an agent without a model": [{ agent: inSpain(BedrockAgentAgent) }, []],
});

describePlacements("bedrock", {
  "a prompt with several variants": [
    {
      prompt: inSpain(BedrockAgentPrompt, {
        variants: [{ modelId: "au.amazon.nova-pro-v1:0" }, { modelId: "amazon.nova-pro-v1:0" }],
      }),
    },
    ["processing in Australia"],
  ],
  "a flow": [
    {
      flow: inSpain(BedrockAgentFlow, {
        definition: {
          nodes: [
            { configuration: { knowledgeBase: { modelId: "global.amazon.nova-2-lite-v1:0" } } },
            {
              configuration: {
                prompt: {
                  sourceConfiguration: { inline: { modelId: "us-gov.amazon.nova-pro-v1:0" } },
                },
              },
            },
            { configuration: { lambdaFunction: { lambdaArn: ref("handler") } } },
            { configuration: { storage: { serviceConfiguration: { s3: { bucketName: "out" } } } } },
            {
              configuration: {
                lex: { botAliasArn: "arn:aws:lex:eu-west-1:111122223333:bot-alias/A/B" },
              },
            },
          ],
        },
      }),
      handler: inRegion("eu-west-1", LambdaFunction),
      bucket: inRegion("us-east-1", Bucket, { bucket: "out" }),
    },
    [
      "processing worldwide",
      "processing in United States",
      "processing at eu-west-1",
      "export at us-east-1",
      "processing at eu-west-1",
    ],
  ],
  "a flow without nodes": [{ flow: inSpain(BedrockAgentFlow) }, []],
  "a profile over Asia and Oceania": [
    { profile: profile("apac.amazon.nova-pro-v1:0") },
    ["processing in the countries of Bedrock's geography APAC, with the United Arab Emirates"],
  ],
  "throughput for a model": [
    {
      throughput: inSpain(BedrockProvisionedModelThroughput, {
        modelArn: arn("eu-south-2", ":foundation-model/amazon.nova-lite-v1:0"),
      }),
    },
    ["processing at eu-south-2"],
  ],
  "a guardrail that stays where it is": [{ guardrail: inSpain(BedrockGuardrail) }, []],
  "a guardrail across regions": [
    {
      guardrail: inSpain(BedrockGuardrail, {
        crossRegionConfig: {
          guardrailProfileIdentifier: arn(
            "eu-central-1",
            "111122223333:guardrail-profile/eu.guardrail.v1:0",
          ),
        },
      }),
    },
    [`processing in ${europe}`],
  ],
  "a knowledge base with vectors at another vendor": [
    {
      base: inSpain(BedrockAgentKnowledgeBase, {
        knowledgeBaseConfiguration: {
          vectorKnowledgeBaseConfiguration: {
            embeddingModelArn: arn("eu-south-2", ":foundation-model/amazon.titan-embed-text-v2:0"),
          },
        },
        storageConfiguration: {
          pineconeConfiguration: { connectionString: "https://index.svc.pinecone.io" },
        },
      }),
    },
    ["processing at eu-south-2", "export unknown"],
  ],
  "a knowledge base with vectors in stores of this stack": [
    {
      base: inSpain(BedrockAgentKnowledgeBase, {
        knowledgeBaseConfiguration: {
          vectorKnowledgeBaseConfiguration: {
            supplementalDataStorageConfiguration: {
              storageLocations: [{ s3Location: { uri: "s3://parts/images" } }],
            },
          },
        },
        storageConfiguration: {
          opensearchServerlessConfiguration: { collectionArn: ref("collection") },
          rdsConfiguration: { resourceArn: ref("cluster") },
        },
      }),
      collection: inSpain(OpensearchServerlessCollection),
      cluster: inRegion("eu-west-1", RdsCluster),
      bucket: inRegion("us-east-1", Bucket, { bucket: "parts" }),
    },
    ["export at eu-south-2", "export at eu-west-1", "export at us-east-1"],
  ],
  "a source whose documents are parsed by a model": [
    {
      source: inSpain(BedrockAgentDataSource, {
        vectorIngestionConfiguration: {
          parsingConfiguration: {
            bedrockFoundationModelConfiguration: {
              modelArn: arn("us-east-1", ":foundation-model/amazon.nova-pro-v1:0"),
            },
          },
        },
      }),
    },
    ["processing at us-east-1"],
  ],
  "a harness with a model of Bedrock, and a tool outside": [
    {
      harness: inSpain(BedrockAgentcoreHarness, {
        model: { bedrockModelConfig: { modelId: "global.amazon.nova-2-lite-v1:0" } },
        tools: [{ config: { remoteMcp: { url: "https://tools.example.com/mcp" } } }],
      }),
    },
    ["processing worldwide", "export unknown"],
  ],
  "a harness with models of other vendors": [
    {
      harness: inSpain(BedrockAgentcoreHarness, {
        model: {
          openaiModelConfig: { modelId: "gpt-5" },
          geminiModelConfig: { modelId: "gemini-3-pro" },
          litellmModelConfig: { modelId: "mistral/large" },
        },
      }),
    },
    ["processing unknown", "processing unknown", "processing unknown"],
  ],
  "a harness with a model at an endpoint": [
    {
      harness: inSpain(BedrockAgentcoreHarness, {
        model: {
          litellmModelConfig: {
            modelId: "own",
            apiBase: "https://llm.execute-api.eu-west-1.amazonaws.com",
          },
        },
      }),
    },
    ["processing at eu-west-1"],
  ],
  "memories that are streamed": [
    {
      memory: inSpain(BedrockAgentcoreMemory, {
        streamDeliveryResources: { resource: { kinesis: { dataStreamArn: ref("stream") } } },
      }),
      stream: inRegion("eu-west-1", KinesisStream),
    },
    ["export at eu-west-1"],
  ],
  "results of a training": [
    {
      model: inSpain(BedrockCustomModel, { outputDataConfig: { s3Uri: "s3://out/models" } }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "out" }),
    },
    ["export at us-east-1"],
  ],
  "results of an evaluation": [
    {
      job: inSpain(BedrockEvaluationJob, {
        inferenceConfig: {
          models: [{ bedrockModel: { modelIdentifier: "us.amazon.nova-pro-v1:0" } }],
        },
        outputDataConfig: { s3Uri: "s3://out/results" },
      }),
      bucket: inSpain(Bucket, { bucket: "out" }),
    },
    ["processing in United States", "export at eu-south-2"],
  ],
});

const key = inSpain(KmsKey);

describeKeys("bedrock", {
  "an agent that says nothing": [
    { agent: inSpain(BedrockAgentAgent) },
    ["definition: provider-managed at eu-south-2"],
  ],
  "an agent with a key of this stack": [
    { agent: inSpain(BedrockAgentAgent, { customerEncryptionKeyArn: ref("key") }), key },
    ["definition: customer-managed at eu-south-2"],
  ],
  "a flow with a key that is known only after deployment": [
    { flow: inSpain(BedrockAgentFlow, { customerEncryptionKeyArn: unknown() }) },
    ["definition: provider-managed or stronger unknown"],
  ],
  "a prompt with a key of this stack": [
    { prompt: inSpain(BedrockAgentPrompt, { customerEncryptionKeyArn: ref("key") }), key },
    ["definition: customer-managed at eu-south-2"],
  ],
  "a source with a key of this stack": [
    {
      source: inSpain(BedrockAgentDataSource, {
        serverSideEncryptionConfiguration: { kmsKeyArn: ref("key") },
      }),
      key,
    },
    ["documents on their way: customer-managed at eu-south-2"],
  ],
  "a guardrail with a key of this stack": [
    { guardrail: inSpain(BedrockGuardrail, { kmsKeyArn: ref("key") }), key },
    ["guardrail: customer-managed at eu-south-2"],
  ],
  "a model with a key of this stack": [
    { model: inSpain(BedrockCustomModel, { customModelKmsKeyId: ref("key") }), key },
    ["model: customer-managed at eu-south-2"],
  ],
  "an evaluation with a key of this stack": [
    { job: inSpain(BedrockEvaluationJob, { customerEncryptionKeyId: ref("key") }), key },
    ["results: customer-managed at eu-south-2"],
  ],
  "a gateway with a key of this stack": [
    { gateway: inSpain(BedrockAgentcoreGateway, { kmsKeyArn: ref("key") }), key },
    ["gateway: customer-managed at eu-south-2"],
  ],
  "memories with a key of this stack": [
    { memory: inSpain(BedrockAgentcoreMemory, { encryptionKeyArn: ref("key") }), key },
    ["memories: customer-managed at eu-south-2"],
  ],
});
