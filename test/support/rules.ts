import {
  type Checked,
  defineRule,
  defineStackRule,
  type ResourceRule,
  type ResourceType,
  resourceType,
  type StackContext,
  type StackRule,
  type Verdict,
} from "../../policypack/core";

/** A type for rules that are only made up. */
export const Box = resourceType<{ readonly value: string; readonly lid: { closed: boolean } }>(
  "test:index:Box",
);

const METADATA = {
  id: "test-box-as-wanted",
  title: "Boxes are as the test wants",
  rationale: "It is a test.",
  remediation: "Do as the test wants.",
  category: "logging",
  severity: "low",
  references: [],
} as const;

/** A made-up rule on one resource. */
export function ruleOn<T>(
  type: ResourceType<T>,
  check: (resource: Checked<T>) => Verdict,
  given: Partial<ResourceRule> = {},
): ResourceRule {
  const rule = defineRule(type as ResourceType<unknown>, {
    ...METADATA,
    check: (resource) => check(resource as Checked<T>),
    examples: { compliant: {}, violating: {} },
  });
  return { ...rule, ...given };
}

/** A made-up rule on the graph. */
export function stackRuleOn<T>(
  type: ResourceType<T>,
  check: (resource: Checked<T>, context: StackContext) => Verdict,
  given: Partial<StackRule> = {},
): StackRule {
  const rule = defineStackRule(type as ResourceType<unknown>, {
    ...METADATA,
    check: (resource, context) => check(resource as Checked<T>, context as unknown as StackContext),
    examples: { compliant: { inputs: {} }, violating: { inputs: {} } },
  });
  return { ...rule, ...given };
}
