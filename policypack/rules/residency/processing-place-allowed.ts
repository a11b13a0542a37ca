import { ANY_RESOURCE, defineStackRule } from "../../core";
import { BedrockInferenceProfile } from "../../resources/aws/bedrock";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-processing-place-allowed",
  title: "Data are processed where their class allows, by AI services too",
  rationale:
    "Inference profiles and global deployments send prompts and documents to whichever region has room; what is kept at home is then read abroad.",
  remediation:
    "Use a model, profile or deployment that is bound to one region or to an allowed geography.",
  category: "residency",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html",
    "https://learn.microsoft.com/azure/ai-services/openai/how-to/deployment-types",
  ],
  decidesEarly: true,
  check: (_, { place }) => place.placed("processing"),
  examples: {
    compliant: {
      type: BedrockInferenceProfile,
      inputs: {
        region: "eu-south-2",
        modelSource: {
          copyFrom: "arn:aws:bedrock:eu-south-2::foundation-model/amazon.nova-pro-v1:0",
        },
      },
    },
    violating: {
      type: BedrockInferenceProfile,
      inputs: {
        region: "eu-south-2",
        modelSource: {
          copyFrom:
            "arn:aws:bedrock:eu-south-2:111122223333:inference-profile/global.amazon.nova-2-lite-v1:0",
        },
      },
    },
  },
});
