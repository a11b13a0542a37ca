import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Checked,
  every,
  type Outcome,
  SecretValue,
  UNKNOWN,
  type Verdict,
} from "../../policypack/core";
import {
  accountOf,
  allowsEveryone,
  callersIn,
  hasEffect,
  isAboutBucket,
  isAboutEveryone,
  isAboutInsecureTransport,
  isAboutObjectsOf,
  isAboutService,
  isFixed,
  isLimited,
  OWN,
  type Statement,
  statementsOf,
} from "../../policypack/knowledge/policy-document";
import { checked } from "../support/resources";

interface Policied {
  readonly policy: unknown;
  readonly statement: Statement;
  readonly value: string;
}

const read = checked<Policied>;

/** Asks a condition on one statement. */
function ask(condition: (statement: Checked<Statement>) => Verdict, statement: unknown): Outcome {
  return condition(read({ statement }).statement).outcome;
}

type Rows = readonly (readonly [unknown, Outcome])[];

describe("statements of a document", () => {
  const allow = { Effect: "Allow" };
  const deny = { Effect: "Deny" };

  test.each<readonly [unknown, Outcome]>([
    [JSON.stringify({ Statement: [allow, allow] }), "compliant"],
    [JSON.stringify({ Statement: allow }), "compliant"],
    [{ Statement: [allow] }, "compliant"],
    [{ Statement: allow }, "compliant"],
    [{ Statement: [allow, deny] }, "violating"],
    [{ Statement: deny }, "violating"],
    [new SecretValue(JSON.stringify({ Statement: deny })), "violating"],
    [{ Statement: [] }, "compliant"],
    ["{}", "compliant"],
    [undefined, "compliant"],
    [UNKNOWN, "inconclusive"],
    [{ Statement: UNKNOWN }, "inconclusive"],
    [{ Statement: [allow, UNKNOWN] }, "inconclusive"],
    [{ Statement: [UNKNOWN, deny] }, "violating"],
    [{ Statement: "Allow" }, "inconclusive"],
    ["Allow", "inconclusive"],
    ["", "inconclusive"],
    ["[]", "inconclusive"],
    ['"{}"', "inconclusive"],
    [7, "inconclusive"],
  ] satisfies Rows)("%j: each allows is %s", (policy, outcome) => {
    const statements = statementsOf(read({ policy }).policy);
    expect(every(statements, (one) => hasEffect(one, "Allow")).outcome).toBe(outcome);
  });
});

describe("a statement about everyone", () => {
  const ACCOUNT = "arn:aws:iam::111122223333:root";

  test.each<readonly [unknown, Outcome]>([
    [{ Principal: "*" }, "compliant"],
    [{ Principal: { AWS: "*" } }, "compliant"],
    [{ Principal: { AWS: ["*"] } }, "compliant"],
    [{ Principal: { AWS: [ACCOUNT, "*"] } }, "compliant"],
    [{ Principal: { AWS: [UNKNOWN, "*"] } }, "compliant"],
    [{ Principal: { AWS: "*", Service: "s3.amazonaws.com" } }, "compliant"],
    [{ Principal: ACCOUNT }, "violating"],
    [{ Principal: { AWS: ACCOUNT } }, "violating"],
    [{ Principal: { AWS: [ACCOUNT] } }, "violating"],
    [{ Principal: { AWS: [] } }, "violating"],
    [{ Principal: { Service: "s3.amazonaws.com" } }, "violating"],
    [{}, "violating"],
    // Whom NotPrincipal names is left out, so that a denial has a gap.
    [{ NotPrincipal: { AWS: ACCOUNT } }, "violating"],
    [{ Principal: UNKNOWN }, "inconclusive"],
    [{ Principal: { AWS: UNKNOWN } }, "inconclusive"],
    [{ Principal: { AWS: [ACCOUNT, UNKNOWN] } }, "inconclusive"],
    [{ Principal: ["*"] }, "inconclusive"],
  ] satisfies Rows)("%j is %s", (statement, outcome) => {
    expect(ask(isAboutEveryone, statement)).toBe(outcome);
  });
});

describe("a statement about a service", () => {
  test.each<readonly [unknown, Outcome]>([
    ["s3:*", "compliant"],
    ["S3:*", "compliant"],
    ["*", "compliant"],
    ["*:*", "compliant"],
    ["s3*", "compliant"],
    [["ec2:*", "s3:*"], "compliant"],
    ["s3:Get*", "violating"],
    ["s3:GetObject", "violating"],
    ["s3:", "violating"],
    ["s3:*Object", "violating"],
    ["s3express:*", "violating"],
    [undefined, "violating"],
    [[], "violating"],
    [UNKNOWN, "inconclusive"],
    [["s3:GetObject", UNKNOWN], "inconclusive"],
  ] satisfies Rows)("%j is %s", (Action, outcome) => {
    expect(ask((statement) => isAboutService(statement, "s3"), { Action })).toBe(outcome);
  });
});

describe("a statement about a bucket and about its objects", () => {
  test.each<readonly [unknown, Outcome, Outcome]>([
    ["arn:aws:s3:::records", "compliant", "violating"],
    ["arn:aws:s3:::records/*", "violating", "compliant"],
    [["arn:aws:s3:::records", "arn:aws:s3:::records/*"], "compliant", "compliant"],
    ["arn:aws:s3:::records*", "compliant", "compliant"],
    ["arn:aws:s3:::rec*", "compliant", "compliant"],
    ["arn:aws:s3:::record?", "compliant", "violating"],
    ["arn:aws:s3:::*", "compliant", "compliant"],
    ["*", "compliant", "compliant"],
    ["arn:aws:s3:::*/*", "violating", "compliant"],
    ["arn:aws:s3:::records/", "violating", "violating"],
    ["arn:aws:s3:::records/public/*", "violating", "violating"],
    ["arn:aws:s3:::records/*.txt", "violating", "violating"],
    ["arn:aws:s3:::records/?*", "violating", "violating"],
    ["arn:aws:s3:::record", "violating", "violating"],
    ["arn:aws:s3:::recordsX", "violating", "violating"],
    ["arn:aws:s3:::Records", "violating", "violating"],
    ["arn:aws-cn:s3:::records", "compliant", "violating"],
    ["arn:aws-us-gov:s3:::records/*", "violating", "compliant"],
    ["arn:aws-eusc:s3:::records*", "compliant", "compliant"],
    ["arn:*:s3:::records", "compliant", "violating"],
    ["arn:aws:sqs:::records", "violating", "violating"],
    ["records", "violating", "violating"],
    [undefined, "violating", "violating"],
    [UNKNOWN, "inconclusive", "inconclusive"],
    [["arn:aws:s3:::records", UNKNOWN], "compliant", "inconclusive"],
  ])("%j: bucket %s, objects %s", (Resource, bucket, objects) => {
    expect(ask((statement) => isAboutBucket(statement, "records"), { Resource })).toBe(bucket);
    expect(ask((statement) => isAboutObjectsOf(statement, "records"), { Resource })).toBe(objects);
  });
});

describe("a fixed value", () => {
  test.each([
    ["aws:PrincipalAccount", "111122223333"],
    ["AWS:PRINCIPALACCOUNT", "111122223333"],
    ["aws:PrincipalAccount", 111122223333],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of IAM
    ["aws:PrincipalAccount", "${aws:ResourceAccount}"],
    ["aws:PrincipalArn", "arn:aws:iam::111122223333:role/admin"],
    ["aws:PrincipalArn", "arn:aws:iam::111122223333:*"],
    ["aws:PrincipalArn", "arn:aws-eusc:iam::111122223333:role/*"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of IAM
    ["aws:PrincipalArn", "arn:aws:iam::${aws:ResourceAccount}:role/*"],
    ["kms:CallerAccount", "111122223333"],
    ["aws:SourceArn", "arn:aws:s3:::records"],
    ["aws:SourceArn", "arn:aws:sns:*:111122223333:*"],
    ["aws:PrincipalOrgID", "o-a1b2c3d4e5"],
    ["aws:PrincipalOrgPaths", "o-a1b2c3d4e5/*"],
    ["aws:userid", "AROAEXAMPLE:*"],
    ["aws:SourceVpce", "vpce-1a2b3c4d"],
    ["aws:SourceIp", "198.51.100.0/24"],
    ["aws:SourceIp", "198.51.100.7"],
    ["aws:SourceIp", "2001:db8::/32"],
  ])("%s %s", (key, value) => {
    expect(isFixed(key, read({ value }).value).outcome).toBe("compliant");
  });

  test.each([
    ["aws:PrincipalAccount", "*"],
    ["aws:PrincipalAccount", "1111*"],
    ["aws:PrincipalAccount", ""],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of IAM
    ["aws:PrincipalAccount", "${aws:PrincipalAccount}"],
    ["aws:PrincipalArn", "*"],
    ["aws:PrincipalArn", "arn:aws:iam::*:role/admin"],
    ["aws:PrincipalArn", "arn:aws:iam::1111222?3333:role/admin"],
    ["aws:PrincipalArn", "arn:*"],
    ["aws:PrincipalArn", "*:role/admin"],
    ["aws:SourceArn", "arn:aws:s3:::*"],
    ["aws:SourceArn", "arn:aws:s3:::records-*"],
    ["aws:SourceArn", "arn:aws:sns:eu-south-2:*:orders"],
    ["aws:PrincipalOrgID", "o-*"],
    ["aws:PrincipalOrgPaths", "o-*/r-ab12/*"],
    ["aws:userid", "*:session"],
    ["aws:SourceVpc", "vpc-*"],
    ["aws:SourceIp", "0.0.0.0/0"],
    ["aws:SourceIp", "128.0.0.0/1"],
    ["aws:SourceIp", "::/0"],
    ["aws:SourceIp", "*"],
    ["aws:SourceIp", "everywhere"],
    ["aws:PrincipalAccount", true],
    ["aws:PrincipalAccount", undefined],
  ])("is not %s %s", (key, value) => {
    expect(isFixed(key, read({ value }).value).outcome).toBe("violating");
  });

  test("an unknown one may be or not", () => {
    const value = read({ value: UNKNOWN }).value;
    expect(isFixed("aws:SourceArn", value).outcome).toBe("inconclusive");
  });
});

describe("a denial of insecure transport", () => {
  const SECURE = "aws:SecureTransport";

  test.each<readonly [unknown, Outcome]>([
    [{ Bool: { [SECURE]: "false" } }, "compliant"],
    [{ Bool: { [SECURE]: false } }, "compliant"],
    [{ Bool: { [SECURE]: ["false"] } }, "compliant"],
    [{ Bool: { [SECURE]: "False" } }, "compliant"],
    [{ bool: { "AWS:SECURETRANSPORT": "false" } }, "compliant"],
    [{ BoolIfExists: { [SECURE]: "false" } }, "compliant"],
    [{ Bool: { [SECURE]: "false" }, StringEquals: { "aws:SourceVpc": undefined } }, "compliant"],
    [{ Bool: { [SECURE]: "true" } }, "violating"],
    [{ Bool: { [SECURE]: null } }, "violating"],
    [{ Bool: {} }, "violating"],
    [{}, "violating"],
    [undefined, "violating"],
    [{ StringEquals: { [SECURE]: "false" } }, "violating"],
    [{ Null: { [SECURE]: "false" } }, "violating"],
    [{ Bool: { "aws:ViaAWSService": "false" } }, "violating"],
    [{ NumericLessThan: { "s3:TlsVersion": 1.2 } }, "violating"],
    [{ Bool: { [SECURE]: "false", "aws:ViaAWSService": "false" } }, "violating"],
    [{ Bool: { [SECURE]: "false" }, IpAddress: { "aws:SourceIp": "10.0.0.0/8" } }, "violating"],
    [UNKNOWN, "inconclusive"],
    [{ Bool: UNKNOWN }, "inconclusive"],
    [{ Bool: { [SECURE]: UNKNOWN } }, "inconclusive"],
    [{ Bool: { [SECURE]: "false" }, StringEquals: UNKNOWN }, "inconclusive"],
    ["false", "inconclusive"],
  ] satisfies Rows)("%j is %s", (Condition, outcome) => {
    expect(ask(isAboutInsecureTransport, { Condition })).toBe(outcome);
  });
});

describe("a statement that allows everyone", () => {
  const open = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" };
  const outcomeOf = (changes: object) =>
    ask((statement) => allowsEveryone(statement, ["s3:GetObject"]), { ...open, ...changes });

  test.each<readonly [object, Outcome]>([
    [{}, "compliant"],
    [
      { Principal: undefined, NotPrincipal: { AWS: "arn:aws:iam::111122223333:root" } },
      "compliant",
    ],
    [{ Effect: "Deny" }, "violating"],
    [{ Principal: { Service: "s3.amazonaws.com" } }, "violating"],
    [{ Effect: UNKNOWN }, "inconclusive"],
    [{ Principal: UNKNOWN }, "inconclusive"],
    [{ Effect: "Deny", Principal: UNKNOWN }, "violating"],
  ])("%j is %s", (changes, outcome) => {
    expect(outcomeOf(changes)).toBe(outcome);
  });

  test.each<readonly [object, Outcome]>([
    [{ Action: "S3:GETOBJECT" }, "compliant"],
    [{ Action: "s3:Get*" }, "compliant"],
    [{ Action: "s3:Get?bject" }, "compliant"],
    [{ Action: "s3:*Object" }, "compliant"],
    [{ Action: ["s3:PutObject", "*"] }, "compliant"],
    [{ Action: "s3:Get.bject" }, "violating"],
    [{ Action: "s3:GetObjectAcl" }, "violating"],
    [{ Action: "s3:Put*" }, "violating"],
    [{ Action: undefined, NotAction: "s3:PutObject" }, "compliant"],
    [{ Action: undefined, NotAction: ["s3:PutObject", "s3:Get*"] }, "violating"],
    [{ Action: undefined, NotAction: [] }, "violating"],
    [{ Action: undefined, NotAction: "*" }, "violating"],
    [{ Action: undefined }, "violating"],
    [{ Action: UNKNOWN }, "inconclusive"],
    [{ Action: ["s3:PutObject", UNKNOWN] }, "inconclusive"],
    [{ Action: ["s3:GetObject", UNKNOWN] }, "compliant"],
    [{ Action: undefined, NotAction: UNKNOWN }, "inconclusive"],
    [{ Action: undefined, NotAction: ["s3:GetObject", UNKNOWN] }, "violating"],
  ])("by its actions: %j is %s", (changes, outcome) => {
    expect(outcomeOf(changes)).toBe(outcome);
  });

  const ORGANISATION = { "aws:PrincipalOrgID": "o-a1b2c3d4e5" };

  test.each<readonly [unknown, Outcome]>([
    [{ StringEquals: ORGANISATION }, "violating"],
    [{ StringEqualsIgnoreCase: ORGANISATION }, "violating"],
    [{ StringLike: ORGANISATION }, "violating"],
    [{ "ForAnyValue:StringEquals": ORGANISATION }, "violating"],
    [{ ArnLike: { "aws:SourceArn": "arn:aws:sns:*:111122223333:*" } }, "violating"],
    [{ IpAddress: { "aws:SourceIp": ["198.51.100.0/24", "2001:db8::/32"] } }, "violating"],
    [{ StringEquals: { ...ORGANISATION, "aws:SourceVpc": "*" } }, "violating"],
    [{ StringEquals: ORGANISATION, Bool: { "aws:SecureTransport": "true" } }, "violating"],
    [{ StringNotEquals: ORGANISATION }, "compliant"],
    [{ StringEqualsIfExists: ORGANISATION }, "compliant"],
    [{ "ForAllValues:StringEquals": ORGANISATION }, "compliant"],
    [{ Null: { "aws:PrincipalOrgID": "false" } }, "compliant"],
    [{ NotIpAddress: { "aws:SourceIp": "198.51.100.0/24" } }, "compliant"],
    [{ IpAddress: { "aws:SourceIp": ["198.51.100.0/24", "0.0.0.0/0"] } }, "compliant"],
    [{ IpAddress: { "aws:SourceIp": ["198.51.100.0/24", "::/0"] } }, "compliant"],
    [{ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/8" } }, "compliant"],
    [{ StringLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/admin" } }, "compliant"],
    [{ StringEquals: { "aws:UserAgent": "ours" } }, "compliant"],
    [{ StringEquals: { "aws:PrincipalOrgID": null } }, "compliant"],
    [{ StringEquals: {} }, "compliant"],
    [{}, "compliant"],
    [null, "compliant"],
    [UNKNOWN, "inconclusive"],
    [{ StringEquals: UNKNOWN }, "inconclusive"],
    [{ StringEquals: { "aws:PrincipalOrgID": UNKNOWN } }, "inconclusive"],
    [{ StringEquals: { "aws:SourceVpc": ["vpc-1a2b3c4d", UNKNOWN] } }, "inconclusive"],
    [{ StringLike: { "aws:SourceVpc": ["vpc-*", UNKNOWN] } }, "compliant"],
    [{ StringEquals: "ours" }, "inconclusive"],
    ["ours", "inconclusive"],
    [["ours"], "inconclusive"],
  ] satisfies Rows)("by its condition: %j is %s", (Condition, outcome) => {
    expect(outcomeOf({ Condition })).toBe(outcome);
  });
});

describe("a limited document", () => {
  const all = { Effect: "Allow", Action: "*", Resource: "*" };
  const outcomeOf = (changes: object) =>
    isLimited(read({ policy: { Statement: { ...all, ...changes } } }).policy).outcome;

  test.each<readonly [object, Outcome]>([
    [{}, "violating"],
    [{ Action: "*:*" }, "violating"],
    [{ Action: "**" }, "violating"],
    [{ Action: ["s3:*", "*"] }, "violating"],
    [{ Resource: ["arn:aws:s3:::records", "*"] }, "violating"],
    [{ Resource: undefined, NotResource: "arn:aws:s3:::records" }, "violating"],
    [{ Action: undefined, NotAction: "s3:*" }, "violating"],
    [{ Action: undefined, NotAction: "iam:GetRole" }, "violating"],
    // A condition restricts when, not what: even one that isn't known yet leaves it everything.
    [{ Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }, "violating"],
    [{ Condition: UNKNOWN }, "violating"],
    [{ Action: undefined, NotAction: ["iam:*", "organizations:*"] }, "compliant"],
    [{ Action: undefined, NotAction: "*" }, "compliant"],
    [{ Action: "s3:*" }, "compliant"],
    [{ Action: "iam:*" }, "compliant"],
    [{ Resource: "arn:aws:s3:::*" }, "compliant"],
    [{ Effect: "Deny" }, "compliant"],
    [{ Action: UNKNOWN }, "inconclusive"],
    [{ Action: ["*", UNKNOWN] }, "violating"],
    [{ Resource: UNKNOWN }, "inconclusive"],
    [{ Effect: UNKNOWN }, "inconclusive"],
    [{ Action: "s3:*", Resource: UNKNOWN }, "compliant"],
    [{ Action: undefined, NotAction: UNKNOWN }, "inconclusive"],
  ])("%j is %s", (changes, outcome) => {
    expect(outcomeOf(changes)).toBe(outcome);
  });
});

describe("whatever the document", () => {
  const word = fc.constantFrom("*", "s3:*", "s3:GetObject", "iam:*", "arn:aws:s3:::a/*", "Allow");
  const oneOrMany = fc.oneof(word, fc.array(word, { maxLength: 3 }));
  const statement = fc.record(
    {
      Effect: fc.constantFrom("Allow", "Deny"),
      Principal: fc.oneof(word, fc.record({ AWS: oneOrMany }), fc.record({ Service: oneOrMany })),
      Action: oneOrMany,
      NotAction: oneOrMany,
      Resource: oneOrMany,
      Condition: fc.dictionary(
        fc.constantFrom("StringEquals", "Bool", "StringLikeIfExists"),
        fc.dictionary(fc.constantFrom("aws:SourceArn", "aws:SecureTransport"), oneOrMany),
      ),
    },
    { requiredKeys: [] },
  );
  const outcomesOf = (policy: unknown): readonly Outcome[] => [
    isLimited(read({ policy }).policy).outcome,
    every(statementsOf(read({ policy }).policy), (one) => allowsEveryone(one, ["s3:GetObject"]))
      .outcome,
    every(statementsOf(read({ policy }).policy), isAboutInsecureTransport).outcome,
  ];

  test("text says the same as an object", () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 3 }), (Statement) => {
        const document = { Version: "2012-10-17", Statement };
        expect(outcomesOf(JSON.stringify(document))).toEqual(outcomesOf(document));
      }),
    );
  });

  test("one statement says the same as a list of it", () => {
    fc.assert(
      fc.property(statement, (Statement) => {
        expect(outcomesOf({ Statement })).toEqual(outcomesOf({ Statement: [Statement] }));
      }),
    );
  });

  test("what is hidden never turns one verdict into its opposite", () => {
    const key = fc.constantFrom(
      "Effect",
      "Principal",
      "Action",
      "NotAction",
      "Resource",
      "Condition",
    );
    fc.assert(
      fc.property(statement, key, (whole, hidden) => {
        fc.pre(hidden in whole);
        const known = outcomesOf({ Statement: whole });
        const later = outcomesOf({ Statement: { ...whole, [hidden]: UNKNOWN } });
        for (const [index, outcome] of later.entries()) {
          expect([known[index], "inconclusive"]).toContain(outcome);
        }
      }),
    );
  });

  test("any value at all is judged without an error, and none but a document is decided", () => {
    fc.assert(
      fc.property(fc.anything(), (policy) => {
        outcomesOf(policy);
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(!/^\s*(\{|null\s*$)/.test(text));
        expect(isLimited(read({ policy: text }).policy).outcome).toBe("inconclusive");
      }),
    );
  });
});

test("a statement that allows everyone anything, whatever the action", () => {
  const everyone = { Effect: "Allow", Principal: "*", Action: UNKNOWN };
  expect(ask((statement) => allowsEveryone(statement), everyone)).toBe("compliant");
});

describe("the callers of a policy", () => {
  const root = (account: string) => `arn:aws:iam::${account}:root`;
  const A = "111122223333";
  const B = "444455556666";
  const accountsIn = (...statements: readonly unknown[]) =>
    callersIn(read({ policy: { Statement: statements } }).policy).map(({ account }) => account);

  test.each<readonly [string, unknown, readonly (string | undefined)[]]>([
    ["accounts", { Principal: { AWS: [root(A), B] } }, [A, B]],
    ["several kinds", { Principal: { AWS: A, Federated: `arn:aws:iam::${B}:oidc/x` } }, [A, B]],
    ["everyone", { Principal: "*" }, [undefined]],
    ["everyone but some", { NotPrincipal: { AWS: A } }, [undefined]],
    ["a service", { Principal: { Service: "sns.amazonaws.com" } }, []],
    ["something unknown", { Principal: { AWS: [A, UNKNOWN] } }, [A, undefined]],
    [
      "those that a condition leaves",
      { Principal: { AWS: [A, B] }, Condition: { StringEquals: { "kms:CallerAccount": A } } },
      [A],
    ],
    [
      "an organisation, taken for the owner's",
      { Principal: "*", Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1" } } },
      [OWN],
    ],
    [
      "the principals, where a condition names nobody",
      { Principal: { AWS: A }, Condition: { StringEquals: { "aws:SourceVpce": "vpce-1" } } },
      [A],
    ],
    [
      "the principals, where a condition names everybody too",
      { Principal: { AWS: A }, Condition: { StringLike: { "kms:CallerAccount": [B, "*"] } } },
      [A],
    ],
  ])("%s", (_, parts, accounts) => {
    expect(accountsIn({ Effect: "Allow", ...(parts as object) })).toEqual(accounts);
  });

  test("no one whom it denies", () => {
    expect(accountsIn({ Effect: "Deny", Principal: "*" })).toEqual([]);
  });

  test("someone, where it can't be read", () => {
    expect(callersIn(read({ policy: UNKNOWN }).policy)).not.toEqual([]);
    expect(callersIn(read({ policy: "everybody" }).policy)).not.toEqual([]);
    expect(accountsIn(UNKNOWN)).not.toEqual([]);
    expect(callersIn(read({}).policy)).toEqual([]);
  });
});

test.each([
  ["111122223333", "111122223333"],
  ["arn:aws:iam::111122223333:root", "111122223333"],
  ["arn:aws-eusc:sts::111122223333:assumed-role/portal/session", "111122223333"],
  ["arn:aws:kms:eu-south-2:111122223333:key/mrk-1", "111122223333"],
  ["arn:aws:iam::*:root", undefined],
  ["arn:aws:s3:::111122223333", undefined],
  ["AIDAEXAMPLE", undefined],
  ["*", undefined],
  [undefined, undefined],
])("the account of %s is %s", (principal, account) => {
  expect(accountOf(principal)).toBe(account);
});
