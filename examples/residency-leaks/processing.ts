import * as aws from "@pulumi/aws";
import * as cognitiveservices from "@pulumi/azure-native/cognitiveservices";
import { accountId, location, provider, resourceGroupName, tags } from "./settings";

// The profile answers from whichever region of the world has room.
new aws.bedrock.InferenceProfile(
  "summaries",
  {
    name: "summaries",
    modelSource: {
      copyFrom: `arn:aws:bedrock:eu-south-2:${accountId}:inference-profile/global.anthropic.claude-sonnet-4-20250514-v1:0`,
    },
    tags,
  },
  { provider },
);

const account = new cognitiveservices.Account("answers", {
  accountName: "cog-register-answers",
  resourceGroupName,
  location,
  kind: "OpenAI",
  sku: { name: "S0" },
  properties: { customSubDomainName: "register-answers" },
  tags,
});

// What is at rest stays in Spain; what is asked is answered anywhere.
new cognitiveservices.Deployment("answers", {
  deploymentName: "answers",
  accountName: account.name,
  resourceGroupName,
  sku: { name: "GlobalStandard", capacity: 10 },
  properties: { model: { format: "OpenAI", name: "gpt-4o", version: "2024-11-20" } },
});
