import ipaddr from "ipaddr.js";
import {
  allOf,
  anyOf,
  type Checked,
  type CheckedValue,
  checkedOf,
  childOf,
  equals,
  every,
  fromJson,
  isSet,
  matches,
  nodeOf,
  none,
  not,
  observe,
  oneOrMany,
  restate,
  satisfies,
  some,
  type Verdict,
} from "../core";
import { isInternetWide } from "./addresses";

type OneOrMany<T> = T | readonly T[];

/**
 * A statement of an IAM policy. Source:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
 */
export interface Statement {
  readonly Effect: string;
  /** `"*"`, or principals by kind: `{ "AWS": … }`. */
  readonly Principal: Readonly<Record<string, OneOrMany<string>>>;
  readonly NotPrincipal: unknown;
  readonly Action: OneOrMany<string>;
  readonly NotAction: OneOrMany<string>;
  readonly Resource: OneOrMany<string>;
  readonly NotResource: OneOrMany<string>;
  /** Operator → key → values; all have to hold. */
  readonly Condition: Readonly<Record<string, Readonly<Record<string, OneOrMany<string>>>>>;
}

interface PolicyDocument {
  readonly Statement: OneOrMany<Statement>;
}

/** The statements of a policy document, which is JSON text or an object. */
export function statementsOf(document: CheckedValue<unknown>) {
  const parsed = fromJson(document as CheckedValue<string | PolicyDocument>);
  // An unknown document is told as such, not as a document with unknown statements.
  return nodeOf(parsed).state === "known"
    ? oneOrMany<Statement>(parsed.Statement)
    : checkedOf<readonly Statement[]>(nodeOf(parsed));
}

/** The statement allows, or denies. */
export function hasEffect({ Effect }: Checked<Statement>, effect: "Allow" | "Deny"): Verdict {
  return equals(Effect, effect);
}

/** The statement is about everybody: every account and, with NotPrincipal, nearly everybody. */
export function isAboutEveryone({ Principal, NotPrincipal }: Checked<Statement>): Verdict {
  const whole = nodeOf(Principal);
  return anyOf(
    typeof whole.value === "string"
      ? equals(checkedOf<string>(whole), "*")
      : some(oneOrMany<string>(Principal.AWS as CheckedValue<OneOrMany<string>>), (principal) =>
          equals(principal, "*"),
        ),
    isSet(NotPrincipal),
  );
}

/** The statement is about an action such as `s3:GetObject`, by pattern or by not leaving it out. */
function isAboutAction(statement: Checked<Statement>, action: string): Verdict {
  const names = (pattern: CheckedValue<string>) =>
    satisfies(pattern, (text) => matchesPattern(text, action), `a pattern of ${action}`);
  return anyOf(
    some(oneOrMany<string>(statement.Action), names),
    allOf(isSet(statement.NotAction), none(oneOrMany<string>(statement.NotAction), names)),
  );
}

/** The statement is about every resource, by a star or by leaving some out. */
function isAboutEveryResource({ Resource, NotResource }: Checked<Statement>): Verdict {
  return anyOf(
    some(oneOrMany<string>(Resource), (resource) => equals(resource, "*")),
    isSet(NotResource),
  );
}

/** No statement of the document gives full administration. */
export function isLimited(document: CheckedValue<unknown>): Verdict {
  return every(statementsOf(document), (statement) =>
    restate(
      not(givesFullAdministration(statement)),
      statement,
      "an Allow of everything",
      "the actions and resources that are used",
    ),
  );
}

/**
 * The statement gives full administration. One that allows everything but some services does so
 * too, as long as IAM isn't left out: who may write policies may give himself the rest. A condition
 * doesn't count: it restricts when, not what.
 */
function givesFullAdministration(statement: Checked<Statement>): Verdict {
  return allOf(
    hasEffect(statement, "Allow"),
    anyOf(
      some(oneOrMany<string>(statement.Action), (action) =>
        matches(action, /^\*(:\*)?$/, "every action"),
      ),
      allOf(isSet(statement.NotAction), isAboutAction(statement, "iam:PutRolePolicy")),
    ),
    isAboutEveryResource(statement),
  );
}

/** IAM patterns know `*` and `?`, and actions no case. */
function matchesPattern(pattern: unknown, action: string): boolean {
  if (typeof pattern !== "string") {
    return false;
  }
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "i").test(action);
}

/** One entry of a Condition block. */
interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: CheckedValue<OneOrMany<string>>;
}

/** The entries of a Condition block; undefined while they can't be read. */
function conditionsOf({ Condition: block }: Checked<Statement>): readonly Condition[] | undefined {
  const node = nodeOf(block);
  if (node.state === "absent") {
    return [];
  }
  const operators = membersOf(block);
  if (operators === undefined) {
    return undefined;
  }
  const entries: Condition[] = [];
  for (const operator of operators) {
    const keys = membersOf(operator);
    if (keys === undefined) {
      return undefined;
    }
    for (const values of keys) {
      entries.push({
        operator: nodeOf(operator).key,
        key: nodeOf(values).key.toLowerCase(),
        values: values as CheckedValue<OneOrMany<string>>,
      });
    }
  }
  return entries;
}

function membersOf(value: CheckedValue<unknown>): readonly CheckedValue<unknown>[] | undefined {
  const node = nodeOf(value);
  return node.state !== "known" || typeof node.value !== "object" || Array.isArray(node.value)
    ? undefined
    : Object.keys(node.value as object).map((key) => checkedOf(childOf(node, key)));
}

/**
 * Operators that hold only when the key is there and has one of the values. `…IfExists` also holds
 * without the key, and so does anything under `ForAllValues`.
 */
const POSITIVE_OPERATOR =
  /^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|IpAddress)$/i;

/**
 * Keys that tell callers apart whom one can know. Source:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
const NARROWING_KEYS: ReadonlySet<string> = new Set([
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:sourceaccount",
  "aws:sourcearn",
  "aws:sourceip",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:userid",
  "aws:vpcsourceip",
  "s3:dataaccesspointaccount",
  "s3:dataaccesspointarn",
]);

/** The condition of the statement keeps out everybody whom its owner doesn't know. */
function isNarrowed(statement: Checked<Statement>): Verdict {
  const node = nodeOf(statement.Condition);
  const conditions = conditionsOf(statement);
  if (conditions === undefined) {
    return observe("inconclusive", node, "a condition on the caller");
  }
  const narrowing = conditions.filter(
    ({ operator, key }) => POSITIVE_OPERATOR.test(operator) && NARROWING_KEYS.has(key),
  );
  return narrowing.length === 0
    ? observe("violating", node, "a condition on the caller")
    : anyOf(
        ...narrowing.map(({ key, values }) =>
          none(oneOrMany<string>(values), (value) =>
            satisfies(value, (text) => isOpen(key, text), "a value that anybody has"),
          ),
        ),
      );
}

const OPEN_ENDED_KEYS: ReadonlySet<string> = new Set([
  "aws:principalorgpaths",
  "aws:sourceorgpaths",
  "aws:userid",
]);

/** A value that anybody has, or may have. */
function isOpen(key: string, value: unknown): boolean {
  if (typeof value !== "string") {
    return true;
  }
  if (key.endsWith("sourceip")) {
    return !ipaddr.isValid(value) && isInternetWide(value) !== false;
  }
  // A variable is filled in from the request, by whoever makes it.
  if (value.includes("${")) {
    return true;
  }
  if (key.endsWith("arn")) {
    const [, , , , account = "*", ...resource] = value.split(":");
    return /[*?]/.test(account) || (account === "" && /^[*?]*$/.test(resource.join(":")));
  }
  // Paths and user ids end in a wildcard as a rule; it is their beginning that tells callers apart.
  return OPEN_ENDED_KEYS.has(key) ? /^[*?]/.test(value) || value === "" : /[*?]|^$/.test(value);
}

/** The statement holds for every request without TLS, and for no reason but that. */
export function isAboutInsecureTransport(statement: Checked<Statement>): Verdict {
  const node = nodeOf(statement.Condition);
  const conditions = conditionsOf(statement);
  const expected = "Bool aws:SecureTransport false and nothing else";
  if (conditions === undefined) {
    return observe("inconclusive", node, expected);
  }
  const [only, ...others] = conditions;
  const isTheOne =
    only !== undefined &&
    others.length === 0 &&
    /^Bool(IfExists)?$/i.test(only.operator) &&
    only.key === "aws:securetransport";
  return isTheOne
    ? some(oneOrMany<string>(only.values), (value) =>
        satisfies(value, (text) => String(text).toLowerCase() === "false", '"false"'),
      )
    : observe("violating", node, expected);
}

/** The statement allows everybody, known or not, one of the actions. */
export function allowsEveryone(statement: Checked<Statement>, actions: readonly string[]): Verdict {
  return allOf(
    hasEffect(statement, "Allow"),
    isAboutEveryone(statement),
    anyOf(...actions.map((action) => isAboutAction(statement, action))),
    not(isNarrowed(statement)),
  );
}
