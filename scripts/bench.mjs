// Measures what the pack costs, as ratios in one run: `npm run bench`.
import { benchEvaluation, benchResidency } from "./bench/evaluation.mjs";
import { benchPreview } from "./bench/preview.mjs";
import { benchReachability } from "./bench/reachability.mjs";
import { benchStartUp } from "./bench/start-up.mjs";

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

function row(what, { subject, reference, ratio }, budget) {
  const verdict = ratio <= budget ? "within" : "OVER";
  console.log(
    `${what}: ${ratio.toFixed(2)} × (${seconds(subject)} against ${seconds(reference)}), ${verdict} the budget of ${budget}`,
  );
}

row("pack start-up against an empty pack", await benchStartUp(15), 1.15);

const preview = await benchPreview(1000, 5);
if (preview === undefined) {
  console.log("real preview: not measured, pulumi is not on the PATH");
} else {
  row("real preview of 1,000 resources against an empty pack", preview, 1.1);
}

for (const { resources, findings, microseconds } of await benchEvaluation([1000, 10_000], 7)) {
  console.log(
    `judging ${resources} resources: ${microseconds.toFixed(1)} µs for each (${findings} findings)`,
  );
}

const residency = await benchResidency(10_000, 7);
console.log(
  `${residency.rules} residency rules on ${residency.resources} resources: ${seconds(residency.milliseconds)}, ${residency.milliseconds <= 1000 ? "within" : "OVER"} the budget of 1 s`,
);

for (const { stack, endpoints, rules, seconds: time, megabytes, growth } of await benchReachability(
  [1250, 2500, 5000],
  3,
)) {
  const isWithin = time <= 2 && megabytes <= 500;
  console.log(
    `reachability of ${endpoints} network nodes with ${rules} rules, ${stack}: ${time.toFixed(2)} s and ${megabytes.toFixed(0)} MB, ${isWithin ? "within" : "OVER"} the budget of 2 s and 500 MB; twice the nodes took ${growth.map((ratio) => ratio.toFixed(2)).join(" and ")} × the time`,
  );
}
