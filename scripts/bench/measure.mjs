import { performance } from "node:perf_hooks";

/** The median of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs an asynchronous function and gives the milliseconds that it took. */
export async function milliseconds(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * Times two things in turn, after one warm-up each, and compares them pair by pair, so that a
 * machine that slows down meanwhile slows both.
 * @returns {Promise<{subject: number, reference: number, ratio: number}>} medians; times in ms
 */
export async function compare(rounds, subject, reference) {
  await subject();
  await reference();
  const pairs = [];
  for (let round = 0; round < rounds; round++) {
    pairs.push([await milliseconds(subject), await milliseconds(reference)]);
  }
  return {
    subject: median(pairs.map(([a]) => a)),
    reference: median(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => a / b)),
  };
}
