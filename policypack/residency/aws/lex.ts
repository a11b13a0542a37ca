import { allOf, checkedInputs, equals, nodeOf, not, observe } from "../../core";
import { LogGroup } from "../../resources/aws/cloudwatch";
import { LexBot, LexBotAlias } from "../../resources/aws/lex";
import { OrganizationsPolicy } from "../../resources/aws/organizations";
import { Bucket } from "../../resources/aws/s3";
import { placeOf, worldwide } from "../destination";
import { type KeyExtractor, keysOf, namedKey } from "../key-use";
import { type Around, copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";

type Policy = NonNullable<typeof OrganizationsPolicy.inputs>;

/** An organization may forbid AWS to keep content of its accounts in order to improve services. */
function hasOptedOut({ graph }: Around): boolean {
  return graph
    .ofType(OrganizationsPolicy.token)
    .map((policy) => checkedInputs<Policy>(policy))
    .some(({ type }) => equals(type, "AISERVICES_OPT_OUT_POLICY").outcome === "compliant");
}

export const copies: readonly Extractor[] = [
  // AWS may keep what is said to a bot, in another region, in order to improve the service; not
  // what children say. Source: https://aws.amazon.com/lex/faqs/, data and security.
  ...copiesOf(LexBot, ({ childDirected }, around) =>
    hasOptedOut(around)
      ? []
      : copiesWhen(
          allOf(
            not(equals(childDirected, true)),
            observe(
              "inconclusive",
              nodeOf(childDirected),
              "an organization that has not opted out",
            ),
          ),
          () =>
            copy(
              "processing",
              "improvement of the service",
              worldwide(childDirected, "hence perhaps kept by AWS in any region"),
            ),
        ),
  ),
  ...copiesOf(LexBotAlias, ({ botName, conversationLogs }) =>
    each(conversationLogs.logSettings, ({ resourceArn }) =>
      copy("log", "conversations", placeOf(resourceArn, Bucket, LogGroup), {
        of: from(botName, LexBot),
      }),
    ),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(LexBotAlias, ({ conversationLogs }) =>
    each(conversationLogs.logSettings, ({ kmsKeyArn }) => namedKey("conversations", kmsKeyArn)),
  ),
];
