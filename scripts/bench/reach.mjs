// Who reaches whom, in a process of its own: prints what it took as JSON. `node reach.mjs STACK NODES`
import { createRequire } from "node:module";
import { toResources } from "./resources.mjs";

const require = createRequire(import.meta.url);
const { STACKS } = require("./network-stack.cjs");
const { ResourceGraph } = require("../../policypack/dist/core/index.js");
const { Segmentation } = require("../../policypack/dist/network/segmentation.js");
const { topologyOf } = require("../../policypack/dist/network/topology-of.js");
const { TIERED_ZONES } = require("../../policypack/dist/network/zones.js");
const { checkedInputs, nodeOf } = require("../../policypack/dist/core/index.js");

const [stack, nodes] = process.argv.slice(2);
const resources = toResources(STACKS[stack](Number(nodes)));
const labels = {
  zoneOf: (resource) => {
    const node = nodeOf(checkedInputs(resource).tags.zone);
    return node.state === "known"
      ? { name: node.value, node }
      : { name: undefined, node: undefined };
  },
  environmentOf: () => ({ name: undefined, node: undefined }),
};
const start = performance.now();
const topology = topologyOf(new ResourceGraph(resources));
const { openWays } = new Segmentation(topology, TIERED_ZONES, labels);
const elapsed = performance.now() - start;
console.log(
  JSON.stringify({
    endpoints: topology.endpoints.length,
    rules: new Set(
      topology.endpoints.flatMap(({ interfaces }) =>
        interfaces.flatMap(({ filters }) =>
          filters.flatMap(({ inbound, outbound }) => [...inbound, ...outbound]),
        ),
      ),
    ).size,
    ways: openWays.length,
    seconds: elapsed / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
