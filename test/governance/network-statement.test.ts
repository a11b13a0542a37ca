import { describe, expect, test } from "vitest";
import { ResourceGraph } from "../../policypack/core";
import { type NetworkStatement, stateNetwork } from "../../policypack/governance/network-statement";
import { resolveSettings } from "../../policypack/governance/settings";
import { resource, resourcesOf, stack, unknown } from "../../policypack/kit/rule-table";
import { Vpc } from "../../policypack/resources/aws/ec2";
import { RULES } from "../../policypack/rules";
import { machine, PUBLIC, rules, securityGroup, VPC, zone } from "../support/networks";

const web = {
  ...VPC,
  vpc: resource(Vpc, {
    cidrBlock: "10.0.0.0/16",
    tags: { environment: "production", zone: "application" },
  }),
  web: machine("front", "webGroup", { ...PUBLIC, ...zone("dmz") }),
  webGroup: securityGroup({
    ingress: rules(443, "0.0.0.0/0"),
    egress: rules("all", "10.0.0.0/8"),
  }),
  store: machine("back", "storeGroup", zone("data")),
  storeGroup: securityGroup({ ingress: rules(5432, "10.0.0.0/8") }),
};

function state(resources: Parameters<typeof stack>[0], values = {}): NetworkStatement {
  const settings = resolveSettings([{ source: "pack code", values, nameOf: (key) => key }], RULES);
  return stateNetwork(settings, new ResourceGraph(resourcesOf(stack(resources))));
}

/** Flows by the names of their ends. */
function flowsOf({ flows }: NetworkStatement) {
  const name = (urn: string) => urn.slice(urn.lastIndexOf(":") + 1);
  return flows.map(({ findings, from, to, traffic }) => ({
    from: from.map(name),
    to: name(to),
    ...traffic,
    findings,
  }));
}

describe("the network statement", () => {
  const statement = state(web);

  test("says how the profile divides networks", () => {
    expect(statement).toMatchObject({
      profile: "es-ens-medium",
      zones: ["internet", "dmz", "application", "data", "management"],
      isClosed: true,
    });
    expect(statement.matrix).toContainEqual({
      from: "internet",
      to: "dmz",
      traffic: "TCP 80, 443",
    });
  });

  test("lists networks, subnets and what is in them", () => {
    expect(statement.networks).toMatchObject([
      {
        name: "vpc",
        addresses: ["10.0.0.0/16"],
        environment: "production",
        zone: "application",
      },
    ]);
    expect(statement.subnets.map(({ addresses, name }) => [name, ...addresses])).toEqual([
      ["back", "10.0.2.0/24"],
      ["front", "10.0.1.0/24"],
    ]);
    expect(statement.endpoints).toMatchObject([
      { name: "store", role: "host", zone: "data", subnets: [statement.subnets[0]?.id] },
      { name: "web", role: "host", zone: "dmz", subnets: [statement.subnets[1]?.id] },
    ]);
  });

  test("names what is open, and the rule that objects", () => {
    expect(flowsOf(statement)).toEqual([
      { from: ["internet"], to: "web", proven: "TCP 443", possible: "", findings: [] },
      {
        from: ["web"],
        to: "store",
        proven: "TCP 5432",
        possible: "",
        findings: ["network-zone-flow-allowed"],
      },
    ]);
  });

  test("shows each way hop by hop", () => {
    const [, way] = statement.flows;
    expect(way?.hops.map(({ does, path, urn }) => [urn.split("::").at(-1), path, does])).toEqual([
      ["webGroup", "egress[0].cidrBlocks[0]", "lets all traffic out to 10.0.0.0/8"],
      ["vpc", "", "routes between its subnets"],
      ["storeGroup", "ingress[0].cidrBlocks[0]", "admits TCP 5432 from 10.0.0.0/8"],
    ]);
  });

  test("keeps what isn't proven apart", () => {
    const open = state({
      ...web,
      storeGroup: securityGroup({ ingress: rules(5432, unknown()) }),
    });
    expect(flowsOf(open)).toContainEqual({
      from: ["web"],
      to: "store",
      proven: "",
      possible: "TCP 5432",
      findings: ["network-zone-flow-allowed"],
    });
  });

  test("objects to nothing that a setting allows", () => {
    const allowed = state(web, { flows: { dmz: { data: [5432] } } });
    expect(flowsOf(allowed).flatMap(({ findings }) => findings)).toEqual([]);
    expect(allowed.matrix).toContainEqual({ from: "dmz", to: "data", traffic: "TCP 5432" });
  });

  test("names only rules that there are", () => {
    const open = state({
      ...web,
      webGroup: securityGroup({ ingress: rules("all", "0.0.0.0/0") }),
    });
    const named = open.flows.flatMap(({ findings }) => findings);
    expect(named).toContain("network-administration-closed-to-internet");
    expect(RULES.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });

  test("is empty where a stack has no networks", () => {
    expect(state({ group: securityGroup({ vpcId: "vpc-1" }) })).toMatchObject({
      networks: [],
      endpoints: [],
      flows: [],
    });
  });
});
