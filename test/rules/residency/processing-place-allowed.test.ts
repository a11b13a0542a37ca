import { given, resource, unknown } from "../../../policypack/kit/rule-table";
import { EUROPEAN_UNION } from "../../../policypack/knowledge/countries";
import { BedrockInferenceProfile } from "../../../policypack/resources/aws/bedrock";
import { CognitiveServicesDeployment } from "../../../policypack/resources/azure/cognitiveservices";
import rule from "../../../policypack/rules/residency/processing-place-allowed";
import { describeRule } from "../../support/describe-rule";

const profile = (copyFrom: unknown) =>
  resource(BedrockInferenceProfile, { region: "eu-south-2", modelSource: { copyFrom } });
const deployment = (name: unknown) => resource(CognitiveServicesDeployment, { sku: { name } });
const PROFILE = "arn:aws:bedrock:eu-south-2:111122223333:inference-profile";

describeRule(rule, {
  compliant: {
    "a model in the region": profile(
      "arn:aws:bedrock:eu-south-2::foundation-model/amazon.nova-pro-v1:0",
    ),
  },
  violating: {
    "a profile over the regions of Europe": profile(`${PROFILE}/eu.amazon.nova-pro-v1:0`),
    "such a profile where the Union is allowed, because it reaches London and Zurich": given(
      { countries: EUROPEAN_UNION },
      profile(`${PROFILE}/eu.amazon.nova-pro-v1:0`),
    ),
    "a profile over the whole world": profile(`${PROFILE}/global.amazon.nova-2-lite-v1:0`),
    "a deployment over the whole world": deployment("GlobalStandard"),
  },
  inconclusive: {
    "a profile that is known only after deployment": profile(unknown()),
    "a deployment of a kind that is known only after deployment": deployment(unknown()),
  },
  notApplicable: { "a deployment in the region of its account": deployment("Standard") },
});
