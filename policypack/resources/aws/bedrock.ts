import type { AgentAgentArgs as BedrockAgentAgentArgs } from "@pulumi/aws/bedrock/agentAgent";
import type { AgentcoreGatewayArgs as BedrockAgentcoreGatewayArgs } from "@pulumi/aws/bedrock/agentcoreGateway";
import type { AgentcoreHarnessArgs as BedrockAgentcoreHarnessArgs } from "@pulumi/aws/bedrock/agentcoreHarness";
import type { AgentcoreMemoryArgs as BedrockAgentcoreMemoryArgs } from "@pulumi/aws/bedrock/agentcoreMemory";
import type { AgentDataSourceArgs as BedrockAgentDataSourceArgs } from "@pulumi/aws/bedrock/agentDataSource";
import type { AgentFlowArgs as BedrockAgentFlowArgs } from "@pulumi/aws/bedrock/agentFlow";
import type { AgentKnowledgeBaseArgs as BedrockAgentKnowledgeBaseArgs } from "@pulumi/aws/bedrock/agentKnowledgeBase";
import type { AgentPromptArgs as BedrockAgentPromptArgs } from "@pulumi/aws/bedrock/agentPrompt";
import type { CustomModelArgs as BedrockCustomModelArgs } from "@pulumi/aws/bedrock/customModel";
import type { EvaluationJobArgs as BedrockEvaluationJobArgs } from "@pulumi/aws/bedrock/evaluationJob";
import type { GuardrailArgs as BedrockGuardrailArgs } from "@pulumi/aws/bedrock/guardrail";
import type { InferenceProfileArgs as BedrockInferenceProfileArgs } from "@pulumi/aws/bedrock/inferenceProfile";
import type { ProvisionedModelThroughputArgs as BedrockProvisionedModelThroughputArgs } from "@pulumi/aws/bedrock/provisionedModelThroughput";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const BedrockAgentAgent = resourceType<Unwrap<BedrockAgentAgentArgs>>(
  "aws:bedrock/agentAgent:AgentAgent",
  { names: ["agentName"] },
);
export const BedrockAgentDataSource = resourceType<Unwrap<BedrockAgentDataSourceArgs>>(
  "aws:bedrock/agentDataSource:AgentDataSource",
);
export const BedrockAgentFlow = resourceType<Unwrap<BedrockAgentFlowArgs>>(
  "aws:bedrock/agentFlow:AgentFlow",
);
export const BedrockAgentKnowledgeBase = resourceType<Unwrap<BedrockAgentKnowledgeBaseArgs>>(
  "aws:bedrock/agentKnowledgeBase:AgentKnowledgeBase",
);
export const BedrockAgentPrompt = resourceType<Unwrap<BedrockAgentPromptArgs>>(
  "aws:bedrock/agentPrompt:AgentPrompt",
);
export const BedrockAgentcoreGateway = resourceType<Unwrap<BedrockAgentcoreGatewayArgs>>(
  "aws:bedrock/agentcoreGateway:AgentcoreGateway",
);
export const BedrockAgentcoreHarness = resourceType<Unwrap<BedrockAgentcoreHarnessArgs>>(
  "aws:bedrock/agentcoreHarness:AgentcoreHarness",
  { names: ["harnessName"] },
);
export const BedrockAgentcoreMemory = resourceType<Unwrap<BedrockAgentcoreMemoryArgs>>(
  "aws:bedrock/agentcoreMemory:AgentcoreMemory",
);
export const BedrockCustomModel = resourceType<Unwrap<BedrockCustomModelArgs>>(
  "aws:bedrock/customModel:CustomModel",
  { names: ["customModelName"] },
);
export const BedrockEvaluationJob = resourceType<Unwrap<BedrockEvaluationJobArgs>>(
  "aws:bedrock/evaluationJob:EvaluationJob",
  { names: ["jobName"] },
);
export const BedrockGuardrail = resourceType<Unwrap<BedrockGuardrailArgs>>(
  "aws:bedrock/guardrail:Guardrail",
);
export const BedrockInferenceProfile = resourceType<Unwrap<BedrockInferenceProfileArgs>>(
  "aws:bedrock/inferenceProfile:InferenceProfile",
);
export const BedrockProvisionedModelThroughput = resourceType<
  Unwrap<BedrockProvisionedModelThroughputArgs>
>("aws:bedrock/provisionedModelThroughput:ProvisionedModelThroughput", {
  names: ["provisionedModelName"],
});
