import {
  type CheckedValue,
  checkedInputs,
  checkedOf,
  childOf,
  nodeOf,
  type ResourceType,
} from "../../core";
import { type Destination, placeOf } from "../destination";

/** A type of resources that are where their parent is, which an input names. */
export interface ChildType {
  readonly type: ResourceType<unknown>;
  readonly parent: string;
}

/** Declares a type whose resources have no location of their own. */
export function child<C>(type: ResourceType<C>, parent: keyof C & string): ChildType {
  return { type, parent };
}

/**
 * Like {@link placeOf} for a value that may name a resource by a child of it: a queue, a rule of
 * authorization. A child of this stack says who its parent is; of another, its id does.
 */
export function placeOfParent(
  value: CheckedValue<unknown>,
  children: readonly ChildType[],
  ...types: readonly ResourceType<unknown>[]
): Destination {
  return {
    value,
    follow: (surroundings) => {
      const node = nodeOf(value);
      for (const { type, parent } of children) {
        const [only, ...others] = surroundings.graph.referents(node, type).certain;
        if (only !== undefined && others.length === 0) {
          const name = checkedOf<string>(childOf(nodeOf(checkedInputs(only)), parent));
          return placeOf(name, ...types)
            .follow(surroundings)
            .map(({ locus }) => ({ node, locus }));
        }
      }
      return placeOf(value, ...types).follow(surroundings);
    },
  };
}

/** An Azure id that stands in a URL of the management API, as some services write ids. */
export function resourceIdIn(url: CheckedValue<string>): CheckedValue<string> {
  const node = nodeOf(url);
  const id =
    typeof node.value === "string"
      ? /^https?:\/\/[^/]+(\/subscriptions\/.*)$/i.exec(node.value.trim())?.[1]
      : undefined;
  return checkedOf<string>({ ...node, value: id ?? node.value });
}
