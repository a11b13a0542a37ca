import { ref, unknown } from "../../../policypack/kit/rule-table";
import { CustomerprofilesDomain } from "../../../policypack/resources/aws/customerprofiles";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { SqsQueue } from "../../../policypack/resources/aws/sqs";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const domain = (inputs: Record<string, unknown>) => ({
  domain: inSpain(CustomerprofilesDomain, inputs),
});
const matching = (enabled: unknown) => ({
  ...domain({
    matching: { enabled, exportingConfig: { s3Exporting: { s3BucketName: ref("bucket") } } },
  }),
  bucket: inRegion("us-east-1", Bucket),
});

describePlacements("customerprofiles", {
  "a domain that says nothing": [domain({}), []],
  "matches that are written abroad": [matching(true), ["export at us-east-1"]],
  "matching that is switched off": [matching(false), []],
  "matching that is known only after deployment": [matching(unknown()), ["perhaps export unknown"]],
  "matches by rules that are written abroad": [
    domain({
      ruleBasedMatching: {
        enabled: true,
        exportingConfig: { s3Exporting: { s3BucketName: "elsewhere" } },
      },
    }),
    ["export unknown"],
  ],
  "a queue of this stack for what fails": [
    { ...domain({ deadLetterQueueUrl: ref("queue") }), queue: inRegion("eu-west-1", SqsQueue) },
    ["export at eu-west-1"],
  ],
  "a queue for what fails, by its URL": [
    domain({ deadLetterQueueUrl: "https://sqs.eu-west-3.amazonaws.com/111122223333/failed" }),
    ["export at eu-west-3"],
  ],
});

describeKeys("customerprofiles", {
  "a domain that says nothing": [domain({}), ["profiles: provider-managed at eu-south-2"]],
  "a key of this stack": [
    { ...domain({ defaultEncryptionKey: ref("key") }), key: inSpain(KmsKey) },
    ["profiles: customer-managed at eu-south-2"],
  ],
});
