// Stacks as plain data, made into resources as the engine sends them in a preview of a new stack.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { Ref } = require("./stack.cjs");
const core = require("../../policypack/dist/core/index.js");

/** @param stack `[type, name, inputs]` of each; ids that others refer to aren't known yet */
export function toResources(stack, provider) {
  const urns = new Map(
    stack.map(([type, name]) => [name, `urn:pulumi:dev::bench::${type}::${name}`]),
  );
  return stack.map(([type, name, inputs]) => {
    const propertyDependencies = {};
    const plain = (value, property) => {
      if (value instanceof Ref) {
        propertyDependencies[property] ??= [];
        const known = propertyDependencies[property];
        const urn = urns.get(value.name);
        if (!known.includes(urn)) known.push(urn);
        return core.UNKNOWN;
      }
      if (Array.isArray(value)) return value.map((element) => plain(element, property));
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, member]) => [key, plain(member, property ?? key)]),
      );
    };
    return core.makeResource({
      urn: urns.get(name),
      type,
      inputs: plain(inputs),
      propertyDependencies,
      provider,
    });
  });
}
