import type { Collection } from "./conditions";
import type { ResourceGraph } from "./graph";
import type { Resource } from "./resource";
import { type ResourceType, resourceType } from "./resource-type";
import type {
  Demands,
  ParameterDefinitions,
  Reach,
  ResourceContext,
  ResourceRule,
  Rule,
  StackContext,
  StackRule,
  Territory,
} from "./rule";
import { type CheckedValue, checkedInputs, checkedOf, nodeOf, rootOf } from "./value";
import { OUTCOMES, observe, type Verdict } from "./verdict";

/** The answer of one rule on one resource; `failed` means that the rule itself threw. */
export type Judgement =
  | { readonly rule: Rule; readonly resource: Resource; readonly verdict: Verdict }
  | { readonly rule: Rule; readonly resource: Resource; readonly failure: string };

/** What has been decided about a resource before its rules are asked. */
export interface Circumstances {
  readonly demands: Demands;
  readonly place: Territory;
  readonly reach: Reach;
  readonly parametersOf: (rule: Rule) => Readonly<Record<string, unknown>>;
}

/** Judges one resource by a rule that needs nothing else. */
export function judgeResource(
  rule: ResourceRule,
  resource: Resource,
  circumstances: Circumstances,
): Judgement {
  return attempt(rule, resource, () =>
    rule.check(checkedInputs(resource), new ContextOfResource(rule, circumstances)),
  );
}

/** Judges one resource among the others of its stack. */
export function judgeInStack(
  rule: StackRule,
  resource: Resource,
  graph: ResourceGraph,
  circumstances: Circumstances,
): Judgement {
  return attempt(rule, resource, () =>
    rule.check(checkedInputs(resource), new ContextInStack(rule, resource, graph, circumstances)),
  );
}

function attempt(rule: Rule, resource: Resource, check: () => Verdict): Judgement {
  try {
    const verdict = check();
    // Rules of others may be plain JavaScript: a promise, or nothing, must not pass for an answer.
    return OUTCOMES.includes(verdict?.outcome) && Array.isArray(verdict.evidence)
      ? { rule, resource, verdict }
      : { rule, resource, failure: "it gave no verdict" };
  } catch (error) {
    return { rule, resource, failure: failureOf(error) };
  }
}

/** The kind of error and where it arose; not its message, which might quote an input. */
function failureOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return "something that is not an error was thrown";
  }
  const { message, name, stack = "" } = error;
  // The stack repeats the message, whose own lines might look like frames.
  const start = stack.indexOf(message);
  const frames = start < 0 ? "" : stack.slice(start + message.length);
  const frame = /^\s+at (.*)$/m.exec(frames)?.[1];
  return frame === undefined ? name : `${name} at ${frame}`;
}

// Contexts are made for every rule and resource, so they hold no functions of their own: what few
// rules ask for is made when it is asked for.

class ContextOfResource implements ResourceContext<ParameterDefinitions> {
  readonly demands: Demands;
  readonly place: Territory;

  constructor(
    protected readonly rule: Rule,
    protected readonly circumstances: Circumstances,
  ) {
    this.demands = circumstances.demands;
    this.place = circumstances.place;
  }

  get parameters(): ResourceContext["parameters"] {
    return this.circumstances.parametersOf(this.rule) as ResourceContext["parameters"];
  }
}

class ContextInStack extends ContextOfResource implements StackContext {
  constructor(
    rule: Rule,
    private readonly resource: Resource,
    private readonly graph: ResourceGraph,
    circumstances: Circumstances,
  ) {
    super(rule, circumstances);
  }

  /** Found out for the whole stack when the first rule asks. */
  get reach(): Reach {
    return this.circumstances.reach;
  }

  // Rules take these out of their context, so each is a function that needs no `this`.

  get all(): StackContext["all"] {
    return (type) => ({
      elements: this.graph.ofType(type.token).map((one) => checkedInputs(one)),
      possible: [],
      node: rootOf(this.resource),
      label: type.label,
    });
  }

  get attached(): StackContext["attached"] {
    return (type, property) =>
      attachedTo(this.graph, this.resource, this.rule.types, type, property);
  }

  get refersTo(): StackContext["refersTo"] {
    return (value, type) => {
      const node = nodeOf(value);
      const { certain, possible } = this.graph.referents(node, type);
      const isReadable = node.state === "known" || node.state === "absent";
      const otherwise = isReadable && possible.length === 0 ? "violating" : "inconclusive";
      const outcome = certain.length > 0 ? "compliant" : otherwise;
      return observe(outcome, node, `a ${type.label} of this stack`);
    };
  }

  get target(): StackContext["target"] {
    return <C>(value: CheckedValue<unknown>, type: ResourceType<C>) => {
      const node = nodeOf(value);
      if (node.state !== "known" && node.state !== "unknown") {
        return checkedOf<C>(node);
      }
      const { certain } = this.graph.referents(node, type);
      const [only, ...others] = certain;
      if (only !== undefined && others.length === 0) {
        return checkedInputs<C>(only);
      }
      const reason = `a ${type.label} that is not in this stack`;
      return checkedOf<C>({ ...node, state: "unknown", reason });
    };
  }
}

/**
 * The resources of type `from` whose property refers to a resource, as a collection.
 *
 * @param ownTypes the types that the resource may be declared as, to recognise it by name
 */
export function attachedTo<C>(
  graph: ResourceGraph,
  resource: Resource,
  ownTypes: readonly ResourceType<unknown>[],
  from: ResourceType<C>,
  property: string,
): Collection<C> {
  // What is declared for every type names none of them.
  const ownType =
    ownTypes.find(({ token }) => token === resource.type) ?? resourceType(resource.type);
  const { certain, possible } = graph.referrers(resource, ownType, from, property);
  return {
    elements: certain.map((referrer) => checkedInputs<C>(referrer)),
    possible: possible.map((referrer) => checkedInputs<C>(referrer)),
    node: rootOf(resource),
    label: from.label,
  };
}
