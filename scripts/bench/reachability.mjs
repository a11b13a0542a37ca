// Who reaches whom in large stacks, each measured in processes of its own.
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median } from "./measure.mjs";

const { STACKS } = createRequire(import.meta.url)("./network-stack.cjs");
const PROGRAM = fileURLToPath(new URL("reach.mjs", import.meta.url));

async function measure(stack, nodes, rounds) {
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, stack, `${nodes}`]);
    runs.push(JSON.parse(stdout));
  }
  const { endpoints, rules } = runs[0];
  return {
    endpoints,
    rules,
    // What else the machine does can only add to it.
    seconds: Math.min(...runs.map((run) => run.seconds)),
    megabytes: median(runs.map((run) => run.megabytes)),
  };
}

/**
 * Seconds, peak memory, and how the time grows each time that the nodes double.
 * @returns {Promise<{stack: string, endpoints: number, rules: number, seconds: number, megabytes: number, growth: number[]}[]>}
 */
export async function benchReachability(sizes, rounds) {
  const results = [];
  for (const stack of Object.keys(STACKS)) {
    const measured = [];
    for (const size of sizes) measured.push(await measure(stack, size, rounds));
    const growth = measured.slice(1).map(({ seconds }, index) => seconds / measured[index].seconds);
    results.push({ stack, ...measured.at(-1), growth });
  }
  return results;
}
