import type {
  NetworkStatement,
  StatedEndpoint,
  StatedFlow,
  StatedJoint,
  StatedNetwork,
  StatedSubnet,
} from "../governance/network-statement";

const INTERNET = "internet";
const FONT = "Helvetica,Arial,sans-serif";

/** Shapes by what an endpoint is for. */
const SHAPES: Readonly<Record<StatedEndpoint["role"], string>> = {
  host: "box",
  store: "cylinder",
  entry: "house",
  administration: "octagon",
  function: "component",
  service: "ellipse",
  bastion: "diamond",
  firewall: "Msquare",
  outside: "folder",
};

/**
 * Who reaches whom, in the language of Graphviz: a box for each network with its subnets and what is
 * in them, an arrow for each flow. Solid arrows are proven, dashed ones can't be decided; red are those
 * that a rule objects to. The flow matrix is drawn beside.
 */
export function toNetworkDot(statement: NetworkStatement): string {
  const arrows = arrowsOf(statement.flows);
  const inSubnets = new Set(statement.subnets.map(({ id }) => id));
  const ends = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  // What is in no network and speaks to nobody would only fill the picture.
  const outside = statement.endpoints.filter(
    ({ subnets, urn }) => ends.has(urn) && !subnets.some((id) => inSubnets.has(id)),
  );
  return [
    "digraph networks {",
    `  graph [rankdir=LR, compound=true, fontname="${FONT}"];`,
    `  node [fontname="${FONT}", fontsize=11];`,
    `  edge [fontname="${FONT}", fontsize=9];`,
    `  ${quote(INTERNET)} [shape=tripleoctagon, label="internet"];`,
    ...statement.networks.flatMap((network) => networkLines(network, statement)),
    ...outside.map((endpoint) => `  ${endpointLine(endpoint)}`),
    ...jointLines(statement.joints),
    ...arrows.map(arrowLine),
    ...matrixLines(statement),
    "}",
    "",
  ].join("\n");
}

/** Both sides of a peering are one line; lines between networks don't pull at the layout. */
function jointLines(joints: readonly StatedJoint[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { networks, urn } of joints) {
    const [a, ...others] = [...new Set(networks)].sort();
    for (const b of others) {
      const ends = `${quote(`anchor ${a}`)} -> ${quote(`anchor ${b}`)}`;
      names.set(ends, [...(names.get(ends) ?? []), nameOf(urn)]);
    }
  }
  return [...names].map(
    ([ends, own]) =>
      `  ${ends} [dir=none, style=dotted, constraint=false, label=${quote(own.join("\n"))}];`,
  );
}

/** All flows from one end to another, drawn as one arrow. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly proven: Set<string>;
  readonly possible: Set<string>;
  readonly findings: Set<string>;
}

function arrowsOf(flows: readonly StatedFlow[]): readonly Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const { findings, from: sources, to, traffic } of flows) {
    for (const from of sources) {
      // What a rule objects to is an arrow of its own, so that it is clear what of it is red.
      const key = [from, to, findings.length > 0].join("\n");
      const arrow = arrows.get(key) ?? {
        from,
        to,
        proven: new Set(),
        possible: new Set(),
        findings: new Set(),
      };
      arrows.set(key, arrow);
      if (traffic.proven !== "") arrow.proven.add(traffic.proven);
      if (traffic.possible !== "") arrow.possible.add(traffic.possible);
      for (const finding of findings) arrow.findings.add(finding);
    }
  }
  return [...arrows.values()];
}

function networkLines(
  { addresses, environment, name, urn, zone }: StatedNetwork,
  { endpoints, subnets }: NetworkStatement,
): readonly string[] {
  const own = subnets.filter(({ network }) => network === urn);
  const label = [name, ...addresses, ...[zone, environment].filter((text) => text !== undefined)];
  return [
    `  subgraph ${quote(`cluster ${urn}`)} {`,
    `    label=${quote(label.join("\n"))}; style=rounded;`,
    `    ${quote(`anchor ${urn}`)} [shape=point, style=invis];`,
    ...own.flatMap((subnet) => subnetLines(subnet, endpoints)),
    "  }",
  ];
}

/** An endpoint in several subnets is drawn in the first. */
function subnetLines(
  { addresses, id, name }: StatedSubnet,
  endpoints: readonly StatedEndpoint[],
): readonly string[] {
  return [
    `    subgraph ${quote(`cluster ${id}`)} {`,
    `      label=${quote([name, ...addresses].join("\n"))}; style=dashed;`,
    `      ${quote(`anchor ${id}`)} [shape=point, style=invis];`,
    ...endpoints
      .filter(({ subnets }) => subnets[0] === id)
      .map((endpoint) => `      ${endpointLine(endpoint)}`),
    "    }",
  ];
}

function endpointLine({ name, role, type, urn, zone }: StatedEndpoint): string {
  const label = [name, type.slice(type.lastIndexOf(":") + 1), ...(zone ? [`zone ${zone}`] : [])];
  return `${quote(urn)} [shape=${SHAPES[role]}, label=${quote(label.join("\n"))}];`;
}

function arrowLine({ findings, from, possible, proven, to }: Arrow): string {
  const label = [...proven, ...[...possible].map((text) => `perhaps ${text}`), ...findings];
  const attributes = [
    `label=${quote(label.join("\n"))}`,
    `style=${proven.size > 0 ? "solid" : "dashed"}`,
    ...(findings.size > 0 ? ["color=red", "fontcolor=red", "penwidth=2"] : ["color=gray40"]),
  ].join(", ");
  return `  ${quote(from)} -> ${quote(to)} [${attributes}];`;
}

/** The flow matrix as a table: rows open, columns are opened. */
function matrixLines({ isClosed, matrix, zones }: NetworkStatement): readonly string[] {
  const cell = (from: string, to: string) =>
    matrix
      .filter((one) => matchesZone(one.from, from) && matchesZone(one.to, to))
      .map(({ traffic }) => escapeHtml(traffic))
      .join("<br/>") || (isClosed && from !== to ? "–" : "");
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`;
  const rows = [
    row(["from ↓ to →", ...zones.map(escapeHtml)]),
    ...zones.map((from) => row([escapeHtml(from), ...zones.map((to) => cell(from, to))])),
  ];
  return [
    `  "flow matrix" [shape=plain, label=<<table border="0" cellborder="1" cellspacing="0" cellpadding="6">${rows.join("")}</table>>];`,
  ];
}

/** Every zone is meant by *, but for the internet, which is nobody's own. */
function matchesZone(named: string, zone: string): boolean {
  return named === zone || (named === "*" && zone !== INTERNET);
}

function quote(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}
