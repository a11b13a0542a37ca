import type { LanguageModelArgs as TranscribeLanguageModelArgs } from "@pulumi/aws/transcribe/languageModel";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const TranscribeLanguageModel = resourceType<Unwrap<TranscribeLanguageModelArgs>>(
  "aws:transcribe/languageModel:LanguageModel",
  { names: ["modelName"] },
);
