import { UNKNOWN } from "../../policypack/core";

// Inputs as nobody writes them, to try whatever reads inputs.

/** Values of every kind that stand at the end of a path; right, wrong and hostile ones. */
const LEAVES: readonly unknown[] = [
  ...[UNKNOWN, null, undefined, true, false, 0, -1, "", "x", "*", "all", "true", "Enabled"],
  ...["eu-south-2", "us-east-1", "spaincentral", "West Europe", "global", "{", "[]", "\u0000"],
  ...["arn:aws:s3:::somewhere/prefix", "arn:aws:kms:us-east-1:111122223333:key/k", "arn:"],
  ...["https://x.blob.core.windows.net/c", "s3://bucket/prefix", "jdbc:x", "//", "a=b;c"],
  ...["/subscriptions/0/resourceGroups/g/providers/A.B/c/d", "/subscriptions/", "GeoRedundant"],
  ...['{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*"}]}', "Standard_GRS", "EDGE"],
  { toString: null },
];

/** A source of numbers below 1 that a seed decides. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** An object that has a value under every name, as deep as anyone asks. */
export function anyObject(random: () => number, depth: number): object {
  const members = new Map<PropertyKey, unknown>();
  const memberOf = (key: PropertyKey) => {
    if (!members.has(key)) {
      members.set(key, anyValue(random, depth));
    }
    return members.get(key);
  };
  return new Proxy(
    {},
    {
      get: (_, key) => (typeof key === "symbol" ? undefined : memberOf(key)),
      has: () => true,
      getOwnPropertyDescriptor: (_, key) => ({
        configurable: true,
        enumerable: true,
        writable: true,
        value: memberOf(key),
      }),
    },
  );
}

function anyValue(random: () => number, depth: number): unknown {
  const choice = random();
  if (depth > 0 && choice < 0.45) {
    return anyObject(random, depth - 1);
  }
  if (depth > 0 && choice < 0.65) {
    return Array.from({ length: Math.floor(random() * 3) }, () => anyValue(random, depth - 1));
  }
  return LEAVES[Math.floor(random() * LEAVES.length)];
}

/** An object of which every member is given and none is known yet. */
export const ALL_UNKNOWN: object = new Proxy(
  {},
  {
    get: (_, key) => (typeof key === "symbol" ? undefined : UNKNOWN),
    has: () => true,
    getOwnPropertyDescriptor: () => ({
      configurable: true,
      enumerable: true,
      writable: true,
      value: UNKNOWN,
    }),
  },
);
