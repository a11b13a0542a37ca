import { ref, unknown } from "../../../policypack/kit/rule-table";
import { LogGroup } from "../../../policypack/resources/aws/cloudwatch";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { LexBot, LexBotAlias } from "../../../policypack/resources/aws/lex";
import { OrganizationsPolicy } from "../../../policypack/resources/aws/organizations";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const bot = (childDirected: unknown) => ({ bot: inSpain(LexBot, { childDirected }) });
const alias = (...logSettings: unknown[]) =>
  inSpain(LexBotAlias, { botName: "orders", conversationLogs: { logSettings } });

describePlacements("lex", {
  "a bot that says nothing": [{ bot: inSpain(LexBot) }, []],
  "a bot for adults": [bot(false), ["perhaps processing worldwide"]],
  "a bot for children": [bot(true), []],
  "a bot for whom is known only after deployment": [
    bot(unknown()),
    ["perhaps processing worldwide"],
  ],
  "an organization that has opted out": [
    { ...bot(false), policy: inSpain(OrganizationsPolicy, { type: "AISERVICES_OPT_OUT_POLICY" }) },
    [],
  ],
  "an alias without logs": [{ alias: inSpain(LexBotAlias) }, []],
  "conversations in a bucket abroad and in a group": [
    {
      alias: alias(
        { resourceArn: "arn:aws:s3:::conversations" },
        { resourceArn: "arn:aws:logs:eu-south-2:111122223333:log-group:conversations" },
      ),
      bot: inSpain(LexBot, { name: "orders", childDirected: true }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "conversations" }),
    },
    ["log at us-east-1 of bot", "log at eu-south-2 of bot"],
  ],
  "conversations in a group of this stack": [
    {
      alias: inSpain(LexBotAlias, {
        conversationLogs: { logSettings: [{ resourceArn: ref("group") }] },
      }),
      group: inSpain(LogGroup),
    },
    ["log at eu-south-2"],
  ],
  "conversations that go somewhere": [
    { alias: alias({ resourceArn: unknown() }) },
    ["log unknown"],
  ],
});

describeKeys("lex", {
  "conversations that are left to where they go": [
    { alias: alias({ resourceArn: "arn:aws:s3:::conversations" }) },
    [],
  ],
  "conversations with a key of this stack": [
    { alias: alias({ kmsKeyArn: ref("key") }), key: inSpain(KmsKey) },
    ["conversations: customer-managed at eu-south-2"],
  ],
});
