import {
  allOf,
  anyOf,
  type Checked,
  type CheckedValue,
  equals,
  fromJson,
  isSet,
  nodeOf,
  not,
} from "../../core";
import {
  allowsEveryone,
  hasEffect,
  isAboutAction,
  type Statement,
} from "../../knowledge/policy-document";
import { SqsQueue } from "../../resources/aws/sqs";
import { here } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { type Copy, copiesOf, copiesWhen, copy, type Extractor, each } from "../placement";

/** Who may only send learns nothing of what is in a queue. */
const RECEIVE = "sqs:ReceiveMessage";

function readers(statement: Checked<Statement>): readonly Copy[] {
  const { Principal } = statement;
  const isPlain = typeof nodeOf(Principal).value === "string";
  const principals = (isPlain ? Principal : Principal.AWS) as CheckedValue<readonly string[]>;
  return each(principals, (principal) =>
    copiesWhen(
      anyOf(
        allOf(
          hasEffect(statement, "Allow"),
          isAboutAction(statement, RECEIVE),
          not(equals(principal, "*")),
        ),
        allowsEveryone(statement, [RECEIVE]),
      ),
      () => copy("share", "messages", here(principal), { recipient: principal }),
    ),
  );
}

export const copies: readonly Extractor[] = [
  // A dead-letter queue has to be in the region of its source, so none is followed:
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
  ...copiesOf(SqsQueue, (queue) =>
    each(fromJson<{ readonly Statement: readonly Statement[] }>(queue.policy).Statement, readers),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(SqsQueue, (queue) =>
    keyUse("messages", queue.kmsMasterKeyId, {
      // SQS encrypts with keys of its own unless told not to.
      encrypted: anyOf(isSet(queue.kmsMasterKeyId), not(equals(queue.sqsManagedSseEnabled, false))),
    }),
  ),
];
