import { type CheckedValue, describeActual, nodeOf } from "../core";
import { type Destination, region } from "./destination";
import { atPlace, unplaced } from "./locus";

/** The value is the ARN of an Outpost, whose place only its owner can declare. */
export function outpostPlace(value: CheckedValue<string>): Destination {
  const node = nodeOf(value);
  return {
    value,
    follow: ({ places }) => {
      const said = describeActual(node);
      const site = typeof node.value === "string" ? places.site("outposts", node.value) : undefined;
      return [
        site === undefined
          ? unplaced(node, `${said}, an Outpost, whose place AWS does not say`)
          : { node, locus: atPlace(site, said, node.secret) },
      ];
    },
  };
}

/** The value is the name of a region, or the ARN of an Outpost. */
export function regionOrOutpost(value: CheckedValue<string>): Destination {
  const { value: text } = nodeOf(value);
  return typeof text === "string" && text.startsWith("arn:") ? outpostPlace(value) : region(value);
}
