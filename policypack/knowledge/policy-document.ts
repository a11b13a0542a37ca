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
  type Node,
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

/** The statement is about everybody without exception. */
export function isAboutEveryone({ Principal }: Checked<Statement>): Verdict {
  const whole = nodeOf(Principal);
  return typeof whole.value === "string"
    ? equals(checkedOf<string>(whole), "*")
    : some(oneOrMany<string>(Principal.AWS as CheckedValue<OneOrMany<string>>), (principal) =>
        equals(principal, "*"),
      );
}

/** The statement is about everybody or, with NotPrincipal, about all but a few. */
function isAboutStrangers(statement: Checked<Statement>): Verdict {
  return anyOf(isAboutEveryone(statement), isSet(statement.NotPrincipal));
}

/** The statement is about an action such as `s3:GetObject`, by pattern or by not leaving it out. */
export function isAboutAction(statement: Checked<Statement>, action: string): Verdict {
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
        matches(action, /^\*+(:\*+)?$/, "every action"),
      ),
      allOf(isSet(statement.NotAction), isAboutAction(statement, "iam:PutRolePolicy")),
    ),
    isAboutEveryResource(statement),
  );
}

/** IAM patterns know `*` and `?`, and actions no case. */
function matchesPattern(pattern: unknown, text: string, flags = "i"): boolean {
  if (typeof pattern !== "string") {
    return false;
  }
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll(/\*+/g, ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, `${flags}s`).test(text);
}

/** The pattern takes in whatever begins so: it matches the beginning, and its end is open. */
function matchesAllFrom(pattern: unknown, beginning: string, flags?: string): boolean {
  return (
    typeof pattern === "string" &&
    pattern.endsWith("*") &&
    matchesPattern(pattern, beginning, flags)
  );
}

/** The statement is about every action of a service. */
export function isAboutService({ Action }: Checked<Statement>, service: string): Verdict {
  return some(oneOrMany<string>(Action), (action) =>
    satisfies(action, (text) => matchesAllFrom(text, `${service}:`), `"${service}:*"`),
  );
}

/** The statement is about the bucket of that name, in whatever partition. */
export function isAboutBucket({ Resource }: Checked<Statement>, name: string): Verdict {
  return some(oneOrMany<string>(Resource), (resource) =>
    satisfies(resource, (text) => matchesPattern(patternOfBucket(text), name, ""), "the bucket"),
  );
}

/** The statement is about each object of the bucket of that name, in whatever partition. */
export function isAboutObjectsOf({ Resource }: Checked<Statement>, name: string): Verdict {
  return some(oneOrMany<string>(Resource), (resource) =>
    satisfies(
      resource,
      (text) => matchesAllFrom(patternOfBucket(text), `${name}/`, ""),
      "every object of the bucket",
    ),
  );
}

/** What an ARN says of the bucket and the key; empty where it is none of S3. */
function patternOfBucket(resource: unknown): string {
  return resource === "*" ? "*" : (/^arn:[\w*?-]+:s3:::(.+)$/s.exec(String(resource))?.[1] ?? "");
}

/** One entry of a Condition block. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: CheckedValue<OneOrMany<string>>;
}

/** The entries of a Condition block; undefined while they can't be read. */
export function conditionsOf({
  Condition: block,
}: Checked<Statement>): readonly Condition[] | undefined {
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
      // What an object sets to undefined never reaches AWS.
      if (nodeOf(values).state === "absent") continue;
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
 * Keys that tell callers apart whom one can know. Not aws:VpcSourceIp: the same private addresses
 * are in everybody's networks. Source:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html and
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
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
  "kms:calleraccount",
  "s3:dataaccesspointaccount",
  "s3:dataaccesspointarn",
]);

/** The conditions that keep callers apart; undefined while they can't be read. */
function narrowingOf(statement: Checked<Statement>): readonly Condition[] | undefined {
  return conditionsOf(statement)?.filter(
    ({ operator, key }) => POSITIVE_OPERATOR.test(operator) && NARROWING_KEYS.has(key),
  );
}

/** The condition of the statement keeps out everybody whom its owner doesn't know. */
function isNarrowed(statement: Checked<Statement>): Verdict {
  const node = nodeOf(statement.Condition);
  const narrowing = narrowingOf(statement);
  if (narrowing === undefined) {
    return observe("inconclusive", node, "a condition on the caller");
  }
  return narrowing.length === 0
    ? observe("violating", node, "a condition on the caller")
    : anyOf(
        ...narrowing.map(({ key, values }) =>
          every(oneOrMany<string>(values), (value) => isFixed(key, value)),
        ),
      );
}

/**
 * A value of a condition key stands for somebody in particular. Only fixed values do: whatever
 * meets a pattern such as `arn:aws:iam::*:role/admin` can be made in any account.
 */
export function isFixed(key: string, value: CheckedValue<string>): Verdict {
  return satisfies(value, (known) => isFixedText(key.toLowerCase(), known), "a known caller's");
}

/** What a policy refers to by these is its owner's. */
const OWN_VARIABLE = /\$\{aws:Resource(Account|OrgID|OrgPaths)\}/gi;

/** Stands for whoever owns the policy. */
export const OWN = "own";

function isFixedText(key: string, value: unknown): boolean {
  if (typeof value !== "string" && typeof value !== "number") {
    return false;
  }
  const identity = identityIn(key, String(value));
  return (
    !/^$|[*?]|\$\{/.test(identity) && (key !== "aws:sourceip" || isOneOfFewAddresses(identity))
  );
}

function isOneOfFewAddresses(address: string): boolean {
  return ipaddr.isValid(address) || isInternetWide(address) === false;
}

/** The part of a value that says who it is; behind it a pattern does no harm. */
function identityIn(key: string, text: string): string {
  const value = text.replaceAll(OWN_VARIABLE, OWN);
  if (key.endsWith("arn")) {
    const [, , , , account, ...resource] = value.split(":");
    // Some ARNs, such as those of buckets, have no account.
    return account || resource.join(":");
  }
  switch (key) {
    case "aws:principalorgpaths":
    case "aws:sourceorgpaths":
      return value.replace(/\/.*$/s, "");
    case "aws:userid":
      return value.replace(/:.*$/s, "");
    default:
      return value;
  }
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

/**
 * The statement allows everybody, known or not, one of the actions; or anything, where none is
 * named.
 */
export function allowsEveryone(
  statement: Checked<Statement>,
  actions?: readonly string[],
): Verdict {
  return allOf(
    hasEffect(statement, "Allow"),
    isAboutStrangers(statement),
    ...(actions === undefined
      ? []
      : [anyOf(...actions.map((action) => isAboutAction(statement, action)))]),
    not(isNarrowed(statement)),
  );
}

/** A statement that lets in everybody, known or not. */
export interface Opening {
  readonly statement: Checked<Statement>;
  /** False where the statement, or the document as a whole, can't be read. */
  readonly isCertain: boolean;
}

/**
 * The statements of a document that allow everybody one of the actions, or anything. Whether what
 * another one denies leaves strangers anything isn't worked out: it then stays open.
 */
export function openingsIn(
  document: CheckedValue<unknown>,
  actions?: readonly string[],
): readonly Opening[] {
  const statements = statementListOf(document);
  const isGuarded = statements.some(mayKeepStrangersOut);
  return statements.flatMap((statement) => {
    const { outcome } = allowsEveryone(statement, actions);
    return outcome === "compliant" || outcome === "inconclusive"
      ? [{ statement, isCertain: outcome === "compliant" && !isGuarded }]
      : [];
  });
}

/** Operators that hold for whoever isn't one of those named. */
const NEGATIVE_OPERATOR =
  /^(String(NotEquals|NotEqualsIgnoreCase|NotLike)|ArnNot(Equals|Like)|NotIpAddress)(IfExists)?$/i;

/** The statement denies everybody, but for some who are known. */
function mayKeepStrangersOut(statement: Checked<Statement>): boolean {
  const conditions = conditionsOf(statement);
  return (
    hasEffect(statement, "Deny").outcome === "compliant" &&
    isAboutStrangers(statement).outcome !== "violating" &&
    (conditions === undefined ||
      conditions.length === 0 ||
      conditions.some(
        ({ operator, key }) => NEGATIVE_OPERATOR.test(operator) && NARROWING_KEYS.has(key),
      ))
  );
}

/** One whom a policy lets in, at the value that says so. */
export interface Caller {
  readonly node: Node;
  /**
   * The id of its account; {@link OWN} where it belongs to the account or organisation of the
   * policy, as an organisation named by its id is taken to do; undefined where nothing tells.
   */
  readonly account: string | undefined;
  readonly statement: Checked<Statement>;
}

/** Whom a policy lets in, beside services of AWS. What can't be read counts as a caller too. */
export function callersIn(document: CheckedValue<unknown>): readonly Caller[] {
  return statementListOf(document)
    .filter((statement) => hasEffect(statement, "Allow").outcome !== "violating")
    .flatMap((statement) => {
      // Conditions come on top: whoever the principal is, it has to be one of those as well.
      const callers = callersByCondition(statement) ?? callersByPrincipal(statement);
      return callers.map((caller) => ({ ...caller, statement }));
    });
}

/** The statements of a document one by one; one that can't be read stands for all of them. */
export function statementListOf(document: CheckedValue<unknown>): readonly Checked<Statement>[] {
  const parsed = fromJson(document as CheckedValue<string | PolicyDocument>);
  return valuesOf<Statement>(
    nodeOf(parsed).state === "known" ? parsed.Statement : checkedOf<Statement>(nodeOf(parsed)),
  );
}

type Named = Omit<Caller, "statement">;

/** Those that one condition names in full; undefined where none does. */
function callersByCondition(statement: Checked<Statement>): readonly Named[] | undefined {
  return narrowingOf(statement)
    ?.map(({ key, values }) =>
      valuesOf<string>(values).map((value) => ({
        node: nodeOf(value),
        account: accountByCondition(key, value),
      })),
    )
    .find((named) => named.length > 0 && named.every(({ account }) => account !== undefined));
}

function accountByCondition(key: string, value: CheckedValue<string>): string | undefined {
  if (isFixed(key, value).outcome !== "compliant") {
    return undefined;
  }
  const identity = identityIn(key, String(nodeOf(value).value));
  return /org(id|paths)$/.test(key) || identity === OWN ? OWN : accountOf(identity);
}

function callersByPrincipal({ Principal, NotPrincipal }: Checked<Statement>): readonly Named[] {
  const kinds = membersOf(Principal) ?? [Principal];
  return [...kinds, NotPrincipal as CheckedValue<unknown>]
    .filter((kind) => nodeOf(kind).key !== "Service")
    .flatMap((kind) => valuesOf<unknown>(kind as CheckedValue<OneOrMany<unknown>>))
    .map((value) => ({ node: nodeOf(value), account: accountOf(nodeOf(value).value) }));
}

/** The id of the account in a principal: by itself or in an ARN. */
export function accountOf(principal: unknown): string | undefined {
  return typeof principal === "string"
    ? /^(?:arn:[\w-]+:[\w-]+:[\w-]*:)?(\d{12})(?::|$)/.exec(principal)?.[1]
    : undefined;
}

/** One value or the members of a list; what can't be read counts as one. */
function valuesOf<T>(value: CheckedValue<OneOrMany<T>>): readonly Checked<T>[] {
  const node = nodeOf(value);
  if (node.state === "absent") {
    return [];
  }
  return Array.isArray(node.value)
    ? node.value.map((_, index) => checkedOf<T>(childOf(node, String(index))))
    : [checkedOf<T>(node)];
}
