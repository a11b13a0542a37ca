import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subtract, unionOf } from "../../policypack/network/intervals";
import {
  ALL_TRAFFIC,
  describeTraffic,
  NO_TRAFFIC,
  parseTraffic,
  protocolTraffic,
  type Traffic,
  tcp,
  trafficOf,
  udp,
} from "../../policypack/network/traffic";

const all = (protocol: string) => protocolTraffic(protocol) as Traffic;

describe("traffic as settings write it", () => {
  it.each([
    [443, "TCP 443"],
    ["443", "TCP 443"],
    ["8000-8100", "TCP 8000-8100"],
    ["udp/53", "UDP 53"],
    ["UDP/53", "UDP 53"],
    ["tcp", "TCP"],
    ["icmp", "ICMP"],
    ["icmp/8", "ICMP"],
    ["all", "all traffic"],
    ["0", "TCP 0"],
    ["65535", "TCP 65535"],
  ])("%s is %s", (text, expected) => {
    expect(describeTraffic(parseTraffic(text) ?? NO_TRAFFIC)).toBe(expected);
  });

  it.each(["", "65536", "443-80", "https", "tcp/", "udp/70000", "-1", "80,443", "tcp 80", 1.5, -1])(
    "%s says nothing that can be read",
    (text) => {
      expect(parseTraffic(text)).toBeUndefined();
    },
  );

  it("is read as it is told, for one range of ports", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("tcp", "udp"),
        fc.nat(65_535),
        fc.nat(65_535),
        (protocol, one, other) => {
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          const traffic = trafficOf(protocol, from, to) as Traffic;
          fc.pre(to - from < 65_535);
          const told = describeTraffic(traffic).replace(" ", "/");
          expect(parseTraffic(told)).toEqual(traffic);
        },
      ),
    );
  });
});

describe("traffic in words", () => {
  it.each([
    ["nothing", NO_TRAFFIC],
    ["all traffic", ALL_TRAFFIC],
    ["TCP 22, 443 and UDP 53", unionOf([tcp(443), tcp(22), udp(53)])],
    ["all but TCP 25", subtract(ALL_TRAFFIC, tcp(25))],
    ["all but ICMP and UDP 53", subtract(ALL_TRAFFIC, unionOf([all("icmp"), udp(53)]))],
    ["TCP", tcp(0, 65_535)],
    ["ICMP and TCP", unionOf([all("icmp"), tcp(0, 65_535)])],
    ["protocol 132", all("132")],
    ["ICMPv6", all("58")],
    ["protocols 50 to 51", unionOf([all("50"), all("51")])],
  ])("is %s", (text, traffic) => {
    expect(describeTraffic(traffic)).toBe(text);
  });

  it("tells all protocols of a stretch, and the ports at its end", () => {
    const stretch = unionOf([
      all("16"),
      tcp(0),
      udp(0, 65_535),
      ...Array.from({ length: 20 }, (_, at) => all(`${18 + at}`)),
    ]);
    expect(describeTraffic(stretch)).toContain("TCP 0");
    expect(describeTraffic(unionOf([all("6"), trafficOf("17", 0, 100) as Traffic]))).toBe(
      "TCP and UDP 0-100",
    );
    expect(describeTraffic(unionOf([tcp(60_000, 65_535), all("7")]))).toBe(
      "TCP 60000-65535 and protocol 7",
    );
  });

  it("stays short, and says how much more there is", () => {
    const many = unionOf(Array.from({ length: 11 }, (_, at) => tcp(1000 + 2 * at)));
    expect(describeTraffic(many)).toMatch(/^TCP 1000, .* and 3 more$/);
  });
});

describe("protocols", () => {
  it.each([
    ["-1", ALL_TRAFFIC],
    ["*", ALL_TRAFFIC],
    ["6", tcp(0, 65_535)],
    ["TCP", tcp(0, 65_535)],
  ])("%s by name or number", (name, traffic) => {
    expect(protocolTraffic(name)).toEqual(traffic);
  });

  it.each(["256", "quic", ""])("%s is none", (name) => {
    expect(protocolTraffic(name)).toBeUndefined();
  });

  it("without ports are taken whole, whatever ports are given", () => {
    expect(trafficOf("icmp", -1, -1)).toEqual(all("icmp"));
    expect(trafficOf("tcp", 80, 22)).toBeUndefined();
  });
});
