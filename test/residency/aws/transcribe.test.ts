import { TranscribeLanguageModel } from "../../../policypack/resources/aws/transcribe";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("transcribe", {
  "a model, whose key is always one of AWS": [
    { model: inSpain(TranscribeLanguageModel) },
    ["model: provider-managed at eu-south-2"],
  ],
});
