import type { FindingRecord } from "../core";

const KIND_MARKS: Readonly<Record<FindingRecord["kind"], string>> = {
  violating: "✗",
  inconclusive: "?",
  failed: "!",
};

/**
 * Findings for a terminal, by the file and line that declare the resource. Each takes two lines:
 * what and where, then the message.
 */
export function toText(findings: readonly FindingRecord[]): string {
  return [...findings]
    .sort(comparePosition)
    .map(
      (finding) =>
        `${KIND_MARKS[finding.kind]} ${positionOf(finding)}  ${finding.ruleId}  [${finding.level}, ${finding.severity}]  ${finding.name} (${finding.type})\n    ${finding.message}\n`,
    )
    .join("");
}

function positionOf({ source }: FindingRecord): string {
  return source === undefined ? "(unknown position)" : `${source.file}:${source.line}`;
}

function comparePosition(a: FindingRecord, b: FindingRecord): number {
  const fileA = a.source?.file ?? "";
  const fileB = b.source?.file ?? "";
  if (fileA !== fileB) {
    return fileA < fileB ? -1 : 1;
  }
  return (a.source?.line ?? 0) - (b.source?.line ?? 0);
}
