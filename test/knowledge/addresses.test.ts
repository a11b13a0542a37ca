import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInternetWide } from "../../policypack/knowledge/addresses";

const octet = fc.integer({ min: 0, max: 255 });
const ipv4 = fc.tuple(octet, octet, octet, octet).map((octets) => octets.join("."));
const ipv6 = fc.ipV6().filter((address) => !address.includes("."));

/** A range inside one whose first octets are given. */
function inside(octets: readonly number[], prefix: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(octet, { minLength: 3, maxLength: 3 }), fc.integer({ min: prefix, max: 32 }))
    .map(([rest, own]) => `${[...octets, ...rest].slice(0, 4).join(".")}/${own}`);
}

describe("a range that takes in the internet or much of it", () => {
  test.each([
    "0.0.0.0/0",
    "0.0.0.0/1",
    "128.0.0.0/1",
    "64.0.0.0/2",
    "8.0.0.0/8",
    "1.2.3.4/0",
    "10.0.0.0/7", // private and 11.0.0.0/8
    "172.0.0.0/8",
    "192.0.0.0/8",
    "100.0.0.0/8",
    "::/0",
    "::/1",
    "8000::/1",
    "2000::/3",
    "2a00::/12",
    "2002::/16", // 6to4: all of IPv4
    "0:0:0:0:0:0:0:0/0",
    "2001:DB8::1/0",
  ])("%s", (cidr) => {
    expect(isInternetWide(cidr)).toBe(true);
  });
});

describe("a range that does not", () => {
  test.each([
    "10.0.0.0/8",
    "10.255.255.255/32",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "198.51.100.7/32",
    "198.51.100.0/24",
    "8.0.0.0/9",
    "fc00::/7",
    "fd12:3456::/32",
    "fe80::/10",
    "::1/128",
    "2001:720::/32",
    "2a02:9000::/23",
    "2a00::/17",
  ])("%s", (cidr) => {
    expect(isInternetWide(cidr)).toBe(false);
  });
});

describe("text that is no range", () => {
  test.each([
    ...["", " ", "internet", "*", "0.0.0.0", "::", "/0", "0.0.0.0/", "0.0.0.0/33", "0.0.0.0/-1"],
    ...["::/129", "0/0", "10/8", "010.0.0.0/8", "0x0.0.0.0/0", "256.0.0.0/8", "1.2.3/8"],
    ...["0.0.0.0/0 ", "0.0.0.0/0,::/0", "0.0.0.0/0.0.0.0", "pl-0123456789abcdef0", ":::/0"],
  ])("%j", (text) => {
    expect(isInternetWide(text)).toBeUndefined();
  });
});

describe("whatever the range", () => {
  test("one inside a private range is never the internet", () => {
    const privateRange = fc.oneof(
      inside([10], 8),
      inside([192, 168], 16),
      fc.integer({ min: 16, max: 31 }).chain((second) => inside([172, second], 12)),
      fc.integer({ min: 64, max: 127 }).chain((second) => inside([100, second], 10)),
      fc
        .tuple(fc.constantFrom("fc", "fd"), ipv6, fc.integer({ min: 7, max: 128 }))
        .map(([first, address, prefix]) => `${first}00:${address.replace(/^[^:]*:/, "")}/${prefix}`)
        .filter((cidr) => isInternetWide(cidr) !== undefined),
    );
    fc.assert(fc.property(privateRange, (cidr) => isInternetWide(cidr) === false));
  });

  test("one that contains an internet-wide one is internet-wide", () => {
    const range = fc.oneof(
      fc.tuple(ipv4, fc.integer({ min: 1, max: 12 })),
      fc.tuple(ipv6, fc.integer({ min: 1, max: 20 })),
    );
    fc.assert(
      fc.property(range, ([address, prefix]) => {
        fc.pre(isInternetWide(`${address}/${prefix}`) === true);
        expect(isInternetWide(`${address}/${prefix - 1}`)).toBe(true);
      }),
    );
  });

  test("one wider than the widest private one is internet-wide", () => {
    fc.assert(
      fc.property(ipv4, fc.integer({ min: 0, max: 7 }), (address, prefix) => {
        expect(isInternetWide(`${address}/${prefix}`)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(ipv6, fc.integer({ min: 0, max: 6 }), (address, prefix) => {
        expect(isInternetWide(`${address}/${prefix}`)).toBe(true);
      }),
    );
  });

  test("any address stands for a range, and any other text never throws", () => {
    fc.assert(
      fc.property(ipv4, fc.integer({ min: 0, max: 32 }), (address, prefix) => {
        expect(isInternetWide(`${address}/${prefix}`)).toBeTypeOf("boolean");
      }),
    );
    fc.assert(
      fc.property(ipv6, fc.integer({ min: 0, max: 128 }), (address, prefix) => {
        expect(isInternetWide(`${address}/${prefix}`)).toBeTypeOf("boolean");
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes("/"));
        expect(isInternetWide(text)).toBeUndefined();
      }),
    );
  });
});
