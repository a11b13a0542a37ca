// Judging alone, without engine: microseconds for each resource, and how that grows.
import { createRequire } from "node:module";
import { median, milliseconds } from "./measure.mjs";
import { toResources } from "./resources.mjs";

const require = createRequire(import.meta.url);
const { stackOf } = require("./stack.cjs");
const core = require("../../policypack/dist/core/index.js");
const { Assessor } = require("../../policypack/dist/governance/assessment.js");
const { resolveSettings } = require("../../policypack/dist/governance/settings.js");
const { RULES } = require("../../policypack/dist/rules/index.js");

const SPAIN = { type: "pulumi:providers:aws", inputs: { region: "eu-south-2" } };

function judge(resources, rules = RULES) {
  const assessor = new Assessor(rules, resolveSettings([], rules));
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  const found = resources.flatMap((resource) => assessor.assessResource(resource, byUrn).findings);
  return [...found, ...assessor.assessStack(new core.ResourceGraph(resources)).findings];
}

/** @returns {Promise<{resources: number, findings: number, microseconds: number}[]>} by size */
export async function benchEvaluation(sizes, rounds) {
  const results = [];
  for (const size of sizes) {
    const resources = toResources(stackOf(size), SPAIN);
    const findings = judge(resources).length;
    const times = [];
    for (let round = 0; round < rounds; round++) {
      times.push(await milliseconds(() => judge(resources)));
    }
    const microseconds = (median(times) * 1000) / resources.length;
    results.push({ resources: resources.length, findings, microseconds });
  }
  return results;
}

/** @returns {Promise<{resources: number, rules: number, milliseconds: number}>} the rules on residency */
export async function benchResidency(size, rounds) {
  const rules = RULES.filter(({ id }) => id.startsWith("residency-"));
  const resources = toResources(stackOf(size), SPAIN);
  judge(resources, rules);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await milliseconds(() => judge(resources, rules)));
  }
  return { resources: resources.length, rules: rules.length, milliseconds: median(times) };
}
