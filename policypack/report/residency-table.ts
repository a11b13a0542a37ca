import type {
  ResidencyStatement,
  StatedPlace,
  StatedResource,
} from "../governance/residency-statement";

const HEAD = ["", "data", "class", "where", "copies", "keys"];

const VERDICT_MARKS: Readonly<Record<StatedResource["verdict"], string>> = {
  compliant: "✓",
  violating: "✗",
  inconclusive: "?",
  "not-applicable": "✓",
};

/**
 * The residency statement as a table for a terminal: a row for each resource that holds or moves
 * data, then what is in each country.
 */
export function toResidencyTable(statement: ResidencyStatement): string {
  const { profile, resources, totals } = statement;
  if (resources.length === 0) {
    return `Residency (${profile}): no resource that holds data.\n`;
  }
  const rows = resources.flatMap(rowsOf);
  const sums = totals.map(({ country, resources, copies, keys }) => [
    "",
    countryLabel(country),
    counted(resources, "resource", "resources"),
    counted(copies, "copy", "copies"),
    counted(keys, "key", "keys"),
  ]);
  return `Residency (${profile})\n${align([HEAD, ...rows])}\nBy country\n${align(sums)}`;
}

/** One line for each copy or key beyond the first, so that no column grows without end. */
function rowsOf(resource: StatedResource): readonly (readonly string[])[] {
  const { copies, dataClass, isClassDeclared, keys, name, primary, type, verdict } = resource;
  const copyTexts = copies.map(
    ({ isCertain, places, recipient, verdict, what }) =>
      `${VERDICT_MARKS[verdict]} ${isCertain ? "" : "perhaps "}${what}: ${placesText(places)}${recipient === undefined ? "" : ` for ${recipient}`}`,
  );
  const keyTexts = keys.map(
    ({ custody, isExact, places, purpose }) =>
      `${purpose}: ${custody}${isExact ? "" : " or stronger"}${places.length === 0 ? "" : `, ${placesText(places)}`}`,
  );
  const height = Math.max(1, copyTexts.length, keyTexts.length);
  return Array.from({ length: height }, (_, line) => [
    line === 0 ? VERDICT_MARKS[verdict] : "",
    line === 0 ? `${name} (${type.slice(type.lastIndexOf(":") + 1)})` : "",
    line === 0 ? `${dataClass}${isClassDeclared ? "" : " (by default)"}` : "",
    line === 0 ? placesText(primary) : "",
    copyTexts[line] ?? "",
    keyTexts[line] ?? "",
  ]);
}

function placesText(places: readonly StatedPlace[]): string {
  return [...new Set(places.map(placeText))].join(", ") || "nowhere of its own";
}

function placeText({ countries, place }: StatedPlace): string {
  if (place !== undefined) {
    return `${place} (${countries.join(", ") || "?"})`;
  }
  if (countries.length === 0) {
    return "not known";
  }
  return countries.includes("*") ? "worldwide" : `one of ${countries.length} countries`;
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function countryLabel(code: string): string {
  return { "?": "not known", "*": "worldwide" }[code] ?? code;
}

/** Columns as wide as their widest cell; trailing blanks are left out. */
function align(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? "").length));
  const widths = (rows[0] ?? []).map((_, column) => width(column));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
