import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { SqsQueue } from "../../../policypack/resources/aws/sqs";
import { describeKeys, describePlacements, inSpain } from "../../support/describe-placements";

const withStatement = (statement: Record<string, unknown>) => ({
  queue: inSpain(SqsQueue, {
    policy: JSON.stringify({ Statement: [{ Effect: "Allow", ...statement }] }),
  }),
});
const partner = "arn:aws:iam::444455556666:root";

describePlacements("sqs", {
  "a queue that says nothing": [{ queue: inSpain(SqsQueue) }, []],
  "another account that may read": [
    withStatement({ Principal: { AWS: partner }, Action: "sqs:*" }),
    [`share at eu-south-2 for ${partner}`],
  ],
  "several accounts that may read": [
    withStatement({ Principal: { AWS: [partner, "777788889999"] }, Action: "sqs:Receive*" }),
    [`share at eu-south-2 for ${partner}`, "share at eu-south-2 for 777788889999"],
  ],
  "everybody who may read": [
    withStatement({ Principal: "*", Action: ["sqs:ReceiveMessage"] }),
    ["share at eu-south-2 for *"],
  ],
  "everybody of the organization": [
    withStatement({
      Principal: "*",
      Action: "sqs:*",
      Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
    }),
    [],
  ],
  "another account that may send": [
    withStatement({ Principal: { AWS: partner }, Action: "sqs:SendMessage" }),
    [],
  ],
  "a service that may send": [
    withStatement({ Principal: { Service: "sns.amazonaws.com" }, Action: "sqs:SendMessage" }),
    [],
  ],
  "another account that is denied": [
    withStatement({ Effect: "Deny", Principal: { AWS: partner }, Action: "sqs:*" }),
    [],
  ],
  "a policy that is known only after deployment": [
    { queue: inSpain(SqsQueue, { policy: unknown() }) },
    ["perhaps share at eu-south-2 for ?"],
  ],
});

describeKeys("sqs", {
  "a queue that says nothing": [
    { queue: inSpain(SqsQueue) },
    ["messages: provider-managed at eu-south-2"],
  ],
  "a key of this stack": [
    { queue: inSpain(SqsQueue, { kmsMasterKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["messages: customer-managed at eu-south-2"],
  ],
  "encryption that is switched off": [
    { queue: inSpain(SqsQueue, { sqsManagedSseEnabled: false }) },
    ["unencrypted messages: provider-managed at eu-south-2"],
  ],
  "encryption that is known only after deployment": [
    { queue: inSpain(SqsQueue, { sqsManagedSseEnabled: unknown() }) },
    ["perhaps unencrypted messages: provider-managed at eu-south-2"],
  ],
});
