import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactly } from "../../policypack/network/bounded";
import {
  ANY_GROUP,
  matchRule,
  type Party,
  passing,
  passingInternet,
  signatureOf,
} from "../../policypack/network/filter";
import { intersect, interval, isEmpty, union, unionOf } from "../../policypack/network/intervals";
import { ALL_TRAFFIC, tcp } from "../../policypack/network/traffic";
import { anyRule, isWithin, type RuleSpec, range, ruleOf } from "../support/topologies";

const LOCAL: Party = { addresses: range("10.9.9.9/32"), groups: exactly(new Set()) };

function party(
  address: string,
  groups: readonly string[] = [],
  perhaps: readonly string[] = [],
): Party {
  return {
    addresses: range(address),
    groups: { certain: new Set(groups), possible: new Set([...groups, ...perhaps]) },
  };
}

const anyParty = fc
  .record({
    address: fc.constantFrom(
      "10.0.0.4/32",
      "10.0.0.9/32",
      "10.1.0.1/32",
      "20.30.40.50/32",
      "8.8.8.8/32",
    ),
    groups: fc.subarray(["red", "green", "blue"]),
  })
  .map(({ address, groups }) => party(address, groups));
const anyRules = fc.array(anyRule, { maxLength: 6 });
const listOf = (specs: readonly RuleSpec[]) => specs.map((spec) => ruleOf(spec));

/** The first rule that speaks of a party and a port decides: what a list means, said for one of each. */
function lets(specs: readonly RuleSpec[], { addresses, groups }: Party, port: number): boolean {
  const first = specs.find(({ from, group, traffic }) => {
    const isAbout =
      (from !== undefined && !isEmpty(intersect(range(from).v4, addresses.v4))) ||
      (group !== undefined && groups.certain.has(group));
    return isAbout && !isEmpty(intersect(traffic, tcp(port)));
  });
  return first?.action === "allow";
}

describe("a list of rules", () => {
  it("lets pass what the first rule that speaks of it lets pass", () => {
    const exact = anyRules.map((specs) =>
      specs.filter(({ group }) => group !== ANY_GROUP).map((one) => ({ ...one, isCertain: true })),
    );
    fc.assert(
      fc.property(exact, anyParty, (specs, remote) => {
        const { certain, possible } = passing(listOf(specs), remote, LOCAL);
        expect(certain).toEqual(possible);
        for (const port of [22, 399, 400, 443, 501, 65_535]) {
          expect(!isEmpty(intersect(certain, tcp(port))), `${port}`).toBe(
            lets(specs, remote, port),
          );
        }
      }),
    );
  });

  it("lets pass for a range what it lets pass for all, or perhaps for some, of its addresses", () => {
    const range31 = party("10.0.0.4/31");
    fc.assert(
      fc.property(anyRules, (specs) => {
        const whole = passing(listOf(specs), range31, LOCAL);
        for (const address of ["10.0.0.4/32", "10.0.0.5/32"]) {
          const one = passing(listOf(specs), party(address), LOCAL);
          expect(isWithin(whole.certain, one.certain)).toBe(true);
          expect(isWithin(one.possible, whole.possible)).toBe(true);
        }
      }),
    );
  });

  it("lets less be certain and more be possible where less is known", () => {
    fc.assert(
      fc.property(
        anyRules,
        fc.nat(5),
        anyParty,
        fc.subarray(["red", "green"]),
        (specs, index, remote, doubted) => {
          const known = passing(listOf(specs), remote, LOCAL);
          const unread = specs.map((one, at) =>
            at === index ? { ...one, isCertain: false } : one,
          );
          const groups = {
            certain: new Set(
              [...remote.groups.certain].filter((group) => !doubted.includes(group)),
            ),
            possible: remote.groups.possible,
          };
          for (const open of [
            passing(listOf(unread), remote, LOCAL),
            passing(listOf(specs), { ...remote, groups }, LOCAL),
          ]) {
            expect(isWithin(open.certain, known.certain)).toBe(true);
            expect(isWithin(known.possible, open.possible)).toBe(true);
            expect(isWithin(open.certain, open.possible)).toBe(true);
          }
        },
      ),
    );
  });

  it("lets no less pass with one more to allow, no more with one more to deny", () => {
    fc.assert(
      fc.property(anyRules, anyRule, fc.nat(6), anyParty, (specs, rule, place, remote) => {
        const more = [...specs];
        more.splice(Math.min(place, specs.length), 0, rule);
        for (const measure of [
          (list: readonly RuleSpec[]) => passing(listOf(list), remote, LOCAL),
          (list: readonly RuleSpec[]) => passingInternet([listOf(list)], LOCAL),
        ]) {
          const [before, after] = [measure(specs), measure(more)];
          const [less, most] = rule.action === "allow" ? [before, after] : [after, before];
          expect(isWithin(less.certain, most.certain)).toBe(true);
          expect(isWithin(less.possible, most.possible)).toBe(true);
        }
      }),
    );
  });

  it("has the signature of what it lets pass, wherever it stands", () => {
    fc.assert(
      fc.property(anyRules, anyRule, fc.nat(5), (specs, rule, place) => {
        const elsewhere = specs.map((spec) => ruleOf(spec, "elsewhere"));
        expect(signatureOf(elsewhere)).toBe(signatureOf(listOf(specs)));
        const changed = specs.map((spec, at) => (at === place ? rule : spec));
        expect(signatureOf(listOf(changed)) === signatureOf(listOf(specs))).toBe(
          JSON.stringify(changed.map(inOrder)) === JSON.stringify(specs.map(inOrder)),
        );
      }),
    );
  });
});

function inOrder({ action, from, group, traffic, isCertain }: RuleSpec): readonly unknown[] {
  return [action, from, group, traffic, isCertain];
}

describe("a group that can't be read", () => {
  const rule = ruleOf({ action: "allow", group: ANY_GROUP, traffic: tcp(22), isCertain: false });
  it("may be any that is in the stack, and nobody outside", () => {
    expect(matchRule(rule, party("10.0.0.4/32", ["red"]), LOCAL)).toBe("perhaps");
    expect(matchRule(rule, party("8.8.8.8/32"), LOCAL)).toBe("no");
  });
  it("of an interface may be the one that a rule names", () => {
    const red = ruleOf({ action: "allow", group: "red", traffic: tcp(22), isCertain: true });
    expect(matchRule(red, party("10.0.0.4/32", [], [ANY_GROUP]), LOCAL)).toBe("perhaps");
  });
});

describe("the internet", () => {
  const allow = (...ranges: readonly string[]) =>
    ranges.map((from): RuleSpec => ({ action: "allow", from, traffic: tcp(22), isCertain: true }));
  it.each([
    ["everyone", allow("0.0.0.0/0"), "open"],
    ["two halves", allow("0.0.0.0/1", "128.0.0.0/1"), "open"],
    [
      "sixteen parts of what is wide",
      allow(...Array.from({ length: 16 }, (_, at) => `${20 + at}.0.0.0/12`)),
      "open",
    ],
    ["one of these parts", allow("20.0.0.0/12"), "closed"],
    ["a known address", allow("20.30.40.50/32"), "closed"],
    ["private addresses", allow("10.0.0.0/8", "192.168.0.0/16"), "closed"],
  ])("is let in by a list that admits %s: %s", (_, specs, expected) => {
    const { certain, possible } = passingInternet([listOf(specs)], LOCAL);
    expect(certain).toEqual(possible);
    expect(isEmpty(certain) ? "closed" : "open").toBe(expected);
  });

  it("is let in only by what every one of several filters lets in", () => {
    fc.assert(
      fc.property(anyRules, anyRules, (one, other) => {
        const [a, b] = [listOf(one), listOf(other)];
        const together = passingInternet([a, b], LOCAL);
        for (const bound of ["certain", "possible"] as const) {
          const least = intersect(
            passingInternet([a], LOCAL)[bound],
            passingInternet([b], LOCAL)[bound],
          );
          expect(isWithin(together[bound], least)).toBe(true);
        }
        const twice = passingInternet([a, a], LOCAL);
        expect(twice.certain).toEqual(passingInternet([a], LOCAL).certain);
      }),
    );
  });

  it("is told in parts that have no address in common", () => {
    fc.assert(
      fc.property(anyRules, (specs) => {
        const { parts, possible } = passingInternet([listOf(specs)], LOCAL);
        const seen = parts.map(({ party: { addresses } }) => addresses.v4);
        for (const [at, area] of seen.entries()) {
          expect(intersect(area, unionOf(seen.slice(0, at)))).toEqual([]);
        }
        const all = unionOf(parts.map(({ traffic }) => traffic.possible));
        expect(isWithin(possible, union(all, interval(0, 0)))).toBe(true);
        expect(isWithin(possible, ALL_TRAFFIC)).toBe(true);
      }),
    );
  });
});
