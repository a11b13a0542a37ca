import { instance } from "@viz-js/viz";
import { describe, expect, test } from "vitest";
import type { NetworkStatement, StatedFlow } from "../../policypack/governance/network-statement";
import { toNetworkDot } from "../../policypack/report/network-dot";

const VPC = "urn:pulumi:dev::p::aws:ec2/vpc:Vpc::main";
const SUBNET = "urn:pulumi:dev::p::aws:ec2/subnet:Subnet::back";
const STORE = "urn:pulumi:dev::p::aws:ec2/instance:Instance::store";
const WEB = "urn:pulumi:dev::p::aws:ec2/instance:Instance::web";
const LONELY = "urn:pulumi:dev::p::aws:kms/key:Key::lonely";

const endpoint = (urn: string, subnets: string[] = []) => ({
  urn,
  type: urn.split("::")[2] ?? "",
  name: urn.split("::")[3] ?? "",
  role: "host" as const,
  zone: "data",
  subnets,
});

const flow = (given: Partial<StatedFlow>): StatedFlow => ({
  from: [WEB],
  to: STORE,
  traffic: { proven: "TCP 443", possible: "" },
  hops: [],
  findings: [],
  ...given,
});

const STATEMENT: NetworkStatement = {
  profile: "es-ens-medium",
  zones: ["internet", "dmz", "data"],
  isClosed: true,
  matrix: [
    { from: "internet", to: "dmz", traffic: "TCP 443" },
    { from: "*", to: "data", traffic: "TCP <22>" },
  ],
  networks: [
    {
      urn: VPC,
      type: "aws:ec2/vpc:Vpc",
      name: 'the "main" one',
      addresses: ["10.0.0.0/16"],
      zone: undefined,
      environment: "production",
    },
  ],
  subnets: [{ id: SUBNET, name: "back\\slash", network: VPC, addresses: [] }],
  endpoints: [endpoint(STORE, [SUBNET]), endpoint(WEB), endpoint(LONELY)],
  joints: [],
  flows: [
    flow({}),
    flow({ traffic: { proven: "TCP 22", possible: "" } }),
    flow({ traffic: { proven: "", possible: "UDP 53" }, from: ["internet"] }),
    flow({
      findings: ["network-zone-flow-allowed"],
      traffic: { proven: "TCP 5432", possible: "" },
    }),
  ],
};

describe("the network as a graph", () => {
  const dot = toNetworkDot(STATEMENT);
  const lines = dot.split("\n");
  const arrows = lines.filter((line) => line.includes(" -> "));

  test("can be drawn, whatever names are in it", async () => {
    const viz = await instance();
    const drawn = viz.renderJSON(dot) as { objects: { name: string }[]; edges: unknown[] };
    expect(drawn.edges).toHaveLength(arrows.length);
    expect(drawn.objects.map(({ name }) => name)).toEqual(
      expect.arrayContaining([`cluster ${VPC}`, `cluster ${SUBNET}`, STORE, WEB, "internet"]),
    );
  });

  test("draws all flows between two ends as one arrow, and what is objected to as another", () => {
    expect(arrows).toHaveLength(3);
    expect(arrows[0]).toContain('label="TCP 443\\nTCP 22", style=solid, color=gray40');
    expect(arrows[2]).toContain(
      'label="TCP 5432\\nnetwork-zone-flow-allowed", style=solid, color=red',
    );
  });

  test("dashes what isn't proven", () => {
    expect(arrows[1]).toContain('label="perhaps UDP 53", style=dashed');
  });

  test("leaves out what is in no network and speaks to nobody", () => {
    expect(dot).not.toContain(LONELY);
  });

  test("draws the flow matrix, where * is every zone but the internet", () => {
    const matrix = lines.find((line) => line.includes('"flow matrix"'));
    expect(matrix).toContain("<tr><td>internet</td><td></td><td>TCP 443</td><td>–</td></tr>");
    expect(matrix).toContain("<tr><td>dmz</td><td>–</td><td></td><td>TCP &lt;22&gt;</td></tr>");
  });

  test("draws both sides of a peering as one line", () => {
    const other = VPC.replace("main", "other");
    const joint = (urn: string, ...networks: string[]) => ({ urn, networks, leadsOut: false });
    const joined = toNetworkDot({
      ...STATEMENT,
      flows: [],
      joints: [joint("urn::there", VPC, other), joint("urn::back", other, VPC)],
    });
    expect(joined.split("\n").filter((line) => line.includes("dir=none"))).toEqual([
      `  "anchor ${VPC}" -> "anchor ${other}" [dir=none, style=dotted, constraint=false, label="there\\nback"];`,
    ]);
  });
});
