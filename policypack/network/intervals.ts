/**
 * A set of numbers as sorted, disjoint, half-open ranges, written flat: [start, end, start, end, …].
 * IPv4 addresses and ports are numbers, IPv6 addresses bigints; nothing here needs more than to
 * compare them.
 */
export type Intervals<N extends number | bigint = number> = readonly N[];

/** The set of nothing. */
export const NONE: Intervals<never> = [];

/** All from `start` up to, and without, `end`. */
export function interval<N extends number | bigint>(start: N, end: N): Intervals<N> {
  return start < end ? [start, end] : [];
}

export function isEmpty(set: Intervals<number | bigint>): boolean {
  return set.length === 0;
}

export function union<N extends number | bigint>(a: Intervals<N>, b: Intervals<N>): Intervals<N> {
  // What one side has in whole needs no new set; that is so nearly always.
  if (covers(a, b)) return a;
  if (covers(b, a)) return b;
  return combine(a, b, (inA, inB) => inA || inB);
}

export function intersect<N extends number | bigint>(
  a: Intervals<N>,
  b: Intervals<N>,
): Intervals<N> {
  if (covers(b, a)) return a;
  if (covers(a, b)) return b;
  return combine(a, b, (inA, inB) => inA && inB);
}

/** What is in `a` and not in `b`. */
export function subtract<N extends number | bigint>(
  a: Intervals<N>,
  b: Intervals<N>,
): Intervals<N> {
  if (!overlaps(a, b)) return a;
  return covers(b, a) ? (NONE as Intervals<N>) : combine(a, b, (inA, inB) => inA && !inB);
}

/** How many numbers are in a set. */
export function sizeOf(set: Intervals): number {
  let size = 0;
  for (let index = 0; index < set.length; index += 2) {
    size += (set[index + 1] as number) - (set[index] as number);
  }
  return size;
}

/** True where all of `inner` is in `outer`. */
export function covers<N extends number | bigint>(
  outer: Intervals<N>,
  inner: Intervals<N>,
): boolean {
  if (outer === inner) return true;
  let at = 0;
  for (let index = 0; index < inner.length; index += 2) {
    const start = inner[index] as N;
    while (at < outer.length && (outer[at + 1] as N) <= start) at += 2;
    if (at >= outer.length || (outer[at] as N) > start) return false;
    if ((outer[at + 1] as N) < (inner[index + 1] as N)) return false;
  }
  return true;
}

export function overlaps<N extends number | bigint>(a: Intervals<N>, b: Intervals<N>): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if ((a[i + 1] as N) <= (b[j] as N)) i += 2;
    else if ((b[j + 1] as N) <= (a[i] as N)) j += 2;
    else return true;
  }
  return false;
}

/** The set of many ranges in any order; ranges may overlap. */
export function unionOf<N extends number | bigint>(sets: readonly Intervals<N>[]): Intervals<N> {
  // Halving keeps it near-linear where thousands of ranges come together.
  if (sets.length <= 2) {
    return union(sets[0] ?? (NONE as Intervals<N>), sets[1] ?? (NONE as Intervals<N>));
  }
  const half = sets.length >> 1;
  return union(unionOf(sets.slice(0, half)), unionOf(sets.slice(half)));
}

/** Walks over the bounds of both sets once; `keep` says what of either belongs to the result. */
function combine<N extends number | bigint>(
  a: Intervals<N>,
  b: Intervals<N>,
  keep: (inA: boolean, inB: boolean) => boolean,
): Intervals<N> {
  const result: N[] = [];
  let i = 0;
  let j = 0;
  let inside = false;
  while (i < a.length || j < b.length) {
    const at =
      j >= b.length || (i < a.length && (a[i] as N) <= (b[j] as N)) ? (a[i] as N) : (b[j] as N);
    if (i < a.length && a[i] === at) i++;
    if (j < b.length && b[j] === at) j++;
    const now = keep(i % 2 === 1, j % 2 === 1);
    if (now !== inside) {
      result.push(at);
      inside = now;
    }
  }
  return result;
}
