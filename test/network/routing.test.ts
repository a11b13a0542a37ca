import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_ADDRESSES, NO_ADDRESSES, ofInternet } from "../../policypack/network/address-set";
import { exactly } from "../../policypack/network/bounded";
import { Routing, sortRoutes } from "../../policypack/network/routing";
import type {
  Network,
  Route,
  Router,
  RouteTarget,
  Subnet,
} from "../../policypack/network/topology";
import { at, range, thing } from "../support/topologies";

const node = at(thing("router"));

function route(cidr: string | undefined, to: RouteTarget, isCertain = true, rank = 0): Route {
  return {
    destinations:
      cidr === undefined
        ? { certain: NO_ADDRESSES, possible: ALL_ADDRESSES }
        : exactly(range(cidr)),
    prefixLength: cidr === undefined ? 32 : Number(cidr.split("/")[1]),
    rank,
    to,
    hop: { node, does: `leads to ${to.kind}`, isCertain },
  };
}

function routerOf(...routes: Route[]): Router {
  sortRoutes(routes);
  return { node, routes };
}

function subnet(name: string, cidr: string, network: Network, router: Router): Subnet {
  const resource = thing(name);
  return {
    resource,
    node: at(resource),
    network,
    addresses: exactly(range(cidr)),
    filters: [],
    router,
  };
}

const networkOf = (name: string, cidr: string): Network => ({
  resource: thing(name),
  addresses: exactly(range(cidr)),
});
const near = networkOf("near", "10.0.0.0/16");
const far = networkOf("far", "10.1.0.0/16");
const back = routerOf(route("10.0.0.0/16", { kind: "network", network: near }));

function reach(...routes: Route[]): "yes" | "perhaps" | "no" {
  const from = subnet("from", "10.0.0.0/24", near, routerOf(...routes));
  const to = subnet("to", "10.1.0.0/24", far, back);
  return told(new Routing().between(from, to, "v4"));
}

function told(ways: readonly { readonly isCertain: boolean }[]): "yes" | "perhaps" | "no" {
  return ways.some(({ isCertain }) => isCertain) ? "yes" : ways.length > 0 ? "perhaps" : "no";
}

const toFar: RouteTarget = { kind: "network", network: far };
const nowhere: RouteTarget = { kind: "nowhere" };

describe("routes to a network", () => {
  it.each([
    ["lead there", [route("10.1.0.0/16", toFar)], "yes"],
    [
      "by way of another table",
      [route("10.0.0.0/8", { kind: "router", router: routerOf(route("10.1.0.0/16", toFar)) })],
      "yes",
    ],
    [
      "don't where a longer prefix leads nowhere",
      [route("10.1.0.0/16", toFar), route("10.1.0.0/24", nowhere)],
      "no",
    ],
    [
      "may where that isn't certain",
      [route("10.1.0.0/16", toFar), route("10.1.0.0/24", nowhere, false)],
      "perhaps",
    ],
    [
      "may where one that can't be read comes before",
      [route("10.1.0.0/16", toFar), route(undefined, nowhere)],
      "perhaps",
    ],
    ["may where they are not certain", [route("10.1.0.0/16", toFar, false)], "perhaps"],
    ["may where they lead beyond the stack", [route("0.0.0.0/0", { kind: "beyond" })], "perhaps"],
    ["don't where they lead to others", [route("10.2.0.0/16", toFar)], "no"],
    ["lead to a part of it", [route("10.1.0.0/25", toFar)], "yes"],
    [
      "take the lower rank of two",
      [route("10.1.0.0/16", toFar, true, 2), route("10.1.0.0/16", nowhere, true, 1)],
      "no",
    ],
  ] as const)("%s: %s", (_, routes, expected) => {
    expect(reach(...routes)).toBe(expected);
  });

  it("don't where none leads back", () => {
    const from = subnet("from", "10.0.0.0/24", near, routerOf(route("10.1.0.0/16", toFar)));
    const to = subnet("to", "10.1.0.0/24", far, routerOf());
    expect(told(new Routing().between(from, to, "v4"))).toBe("no");
  });

  it("don't go round in circles", () => {
    const one: Router = { node, routes: [] };
    one.routes.push(
      route("0.0.0.0/0", {
        kind: "router",
        router: { node, routes: [route("0.0.0.0/0", { kind: "router", router: one })] },
      }),
    );
    const from = subnet("from", "10.0.0.0/24", near, one);
    expect(told(new Routing().between(from, subnet("to", "10.1.0.0/24", far, back), "v4"))).toBe(
      "no",
    );
    expect(new Routing().outwards(one, "either", ofInternet("v4"))).toEqual([]);
  });

  it("lead a single address where the longest prefix leads", () => {
    const anyRoutes = fc.uniqueArray(
      fc.record({ length: fc.integer({ min: 8, max: 32 }), leadsThere: fc.boolean() }),
      { maxLength: 8, selector: ({ length }) => length },
    );
    fc.assert(
      fc.property(anyRoutes, fc.nat(255), (routes, last) => {
        const address = `10.1.0.${last}`;
        const table = routerOf(
          ...routes.map(({ length, leadsThere }) => {
            // A route about the address itself, or about its neighbour where the prefix is the whole of it.
            const mask = length === 32 ? 0xffffffff : ~(0xffffffff >>> length);
            const bits = (((10 << 24) | (1 << 16) | 200) & mask) >>> 0;
            const text = [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join(".");
            return route(`${text}/${length}`, leadsThere ? toFar : nowhere);
          }),
        );
        const longest = routes
          .filter(({ length }) => length <= 24 || (last ^ 200) >>> (32 - length) === 0)
          .sort((a, b) => b.length - a.length)[0];
        const ways = new Routing().between(
          subnet("from", "10.0.0.0/24", near, table),
          subnet("to", `${address}/32`, far, back),
          "v4",
        );
        expect(told(ways)).toBe(longest?.leadsThere === true ? "yes" : "no");
      }),
    );
  });
});

describe("routes to the internet", () => {
  const gateway: RouteTarget = { kind: "internet", by: "gateway" };
  const translation: RouteTarget = { kind: "internet", by: "translation" };
  it.each([
    ["by a gateway let it in", [route("0.0.0.0/0", gateway)], "yes", "yes"],
    ["by translation only lead out", [route("0.0.0.0/0", translation)], "no", "yes"],
    ["to one address are none", [route("20.30.40.50/32", gateway)], "no", "no"],
    [
      "in two halves are one",
      [route("0.0.0.0/1", gateway), route("128.0.0.0/1", gateway)],
      "yes",
      "yes",
    ],
    ["may be there", [route("0.0.0.0/0", gateway, false)], "perhaps", "perhaps"],
    [
      "are contested by one that may come before",
      [route("0.0.0.0/0", gateway), route("0.0.0.0/0", nowhere, false, -1)],
      "perhaps",
      "perhaps",
    ],
    [
      "aren't contested by a network's own",
      [route("0.0.0.0/0", gateway), route(undefined, toFar)],
      "yes",
      "yes",
    ],
  ] as const)("%s", (_, routes, inwards, outwards) => {
    const router = routerOf(...routes);
    const routing = new Routing();
    expect(told(routing.outwards(router, "gateway", ofInternet("v4")))).toBe(inwards);
    expect(told(routing.outwards(router, "either", ofInternet("v4")))).toBe(outwards);
  });
});
