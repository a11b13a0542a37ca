import { type CheckedValue, describeActual, nodeOf } from "../core";
import type { Destination } from "./destination";
import { atPlace, unplaced } from "./locus";
import type { SiteMark } from "./sites";

/** The text marks a site of the owner; the cloud doesn't say where that is. `why` completes "is …". */
export function sitePlace(
  value: CheckedValue<string>,
  mark: Exclude<SiteMark, "endpoints">,
  why: string,
): Destination {
  const node = nodeOf(value);
  return {
    value,
    follow: ({ places }) => {
      const said = describeActual(node);
      const site = typeof node.value === "string" ? places.site(mark, node.value) : undefined;
      return [
        site === undefined
          ? unplaced(node, `${said}, ${why}`)
          : { node, locus: atPlace(site, said, node.secret) },
      ];
    },
  };
}
