import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  covers,
  type Intervals,
  intersect,
  interval,
  isEmpty,
  overlaps,
  subtract,
  union,
  unionOf,
} from "../../policypack/network/intervals";

const LAST = 24;
/** A set as the numbers in it, which is what intervals are to be as good as. */
const anyNumbers = fc.uniqueArray(fc.nat(LAST - 1)).map((numbers) => new Set(numbers));

function intervalsOf(numbers: ReadonlySet<number>): Intervals {
  return unionOf([...numbers].map((number) => interval(number, number + 1)));
}

function numbersIn(set: Intervals): readonly number[] {
  return Array.from({ length: LAST }, (_, number) => number).filter((number) =>
    set.some((start, at) => at % 2 === 0 && start <= number && number < (set[at + 1] as number)),
  );
}

const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

describe("sets of intervals", () => {
  it.each([
    ["union", union, (a: boolean, b: boolean) => a || b],
    ["intersect", intersect, (a: boolean, b: boolean) => a && b],
    ["subtract", subtract, (a: boolean, b: boolean) => a && !b],
  ] as const)("%s as sets of numbers do", (_, operation, isIn) => {
    fc.assert(
      fc.property(anyNumbers, anyNumbers, (a, b) => {
        const result = operation(intervalsOf(a), intervalsOf(b));
        const expected = Array.from({ length: LAST }, (_, n) => n).filter((n) =>
          isIn(a.has(n), b.has(n)),
        );
        expect(numbersIn(result)).toEqual(expected);
        // Sorted, disjoint and not touching: one set is written in one way.
        for (let at = 1; at < result.length; at++) {
          expect(result[at - 1]).toBeLessThan(result[at] as number);
        }
      }),
    );
  });

  it("cover and overlap as sets of numbers do", () => {
    fc.assert(
      fc.property(anyNumbers, anyNumbers, (a, b) => {
        const [one, other] = [intervalsOf(a), intervalsOf(b)];
        expect(covers(one, other)).toBe(sorted(b).every((number) => a.has(number)));
        expect(overlaps(one, other)).toBe(sorted(b).some((number) => a.has(number)));
        expect(isEmpty(one)).toBe(a.size === 0);
      }),
    );
  });

  it("come together in any order", () => {
    fc.assert(
      fc.property(fc.array(anyNumbers), (all) => {
        const sets = all.map(intervalsOf);
        expect(unionOf([...sets].reverse())).toEqual(unionOf(sets));
        expect(numbersIn(unionOf(sets))).toEqual(sorted(new Set(all.flatMap((one) => [...one]))));
      }),
    );
  });

  it("of large numbers keep them exactly", () => {
    const [start, end] = [(1n << 127n) + 1n, (1n << 127n) + 3n];
    expect(subtract(interval(start, end), interval(start, start + 1n))).toEqual([start + 1n, end]);
    expect(interval(5, 5)).toEqual([]);
  });
});
