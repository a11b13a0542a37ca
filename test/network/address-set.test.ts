import { describe, expect, it } from "vitest";
import {
  ALL_ADDRESSES,
  addressesBetween,
  addressesOf,
  countsTowardsWide,
  describeAddresses,
  INTERNET_ADDRESSES,
  intersectAddresses,
  isNowhere,
  isWide,
  NO_ADDRESSES,
  ofFamily,
  PRIVATE_ADDRESSES,
  subtractAddresses,
  unionOfAddresses,
} from "../../policypack/network/address-set";
import { range } from "../support/topologies";

describe("addresses", () => {
  it.each([
    ["10.0.0.0/8", ["10.0.0.0/8"]],
    ["10.0.0.4", ["10.0.0.4/32"]],
    ["2001:db8::/32", ["2001:db8::/32"]],
    ["0.0.0.0/0", ["0.0.0.0/0"]],
    ["::/0", ["::/0"]],
  ])("%s are told as they are written", (text, told) => {
    expect(describeAddresses(range(text))).toEqual(told);
  });

  it.each(["", "10.0.0", "10.0.0.0/33", "300.0.0.1", "vpc-1", "::/129"])("%s are none", (text) => {
    expect(addressesOf(text)).toBeUndefined();
  });

  it.each([
    ["10.0.0.0", "10.0.0.255", ["10.0.0.0/24"]],
    ["10.0.0.4", "10.0.0.6", ["10.0.0.4-10.0.0.6"]],
    ["0.0.0.0", "255.255.255.255", ["0.0.0.0/0"]],
  ])("from %s to %s", (first, last, told) => {
    expect(describeAddresses(addressesBetween(first, last) ?? NO_ADDRESSES)).toEqual(told);
  });

  it.each([
    ["10.0.0.9", "10.0.0.1"],
    ["10.0.0.1", "::1"],
    ["10.0.0.1", "x"],
  ])("from %s to %s are no range", (first, last) => {
    expect(addressesBetween(first, last)).toBeUndefined();
  });

  it.each([
    ["0.0.0.0/0", true, true],
    ["128.0.0.0/1", true, true],
    ["20.0.0.0/8", true, true],
    ["20.0.0.0/9", false, true],
    ["20.30.0.0/18", false, true],
    ["20.30.0.0/19", false, false],
    ["20.30.40.50", false, false],
    ["10.0.0.0/8", false, false],
    ["2a00::/16", true, true],
    ["2a00:1450::/32", false, false],
  ])("%s are wide: %s, and count towards it: %s", (text, wide, counts) => {
    const set = range(text);
    expect(isWide(intersectAddresses(set, INTERNET_ADDRESSES))).toBe(wide);
    expect(countsTowardsWide(set)).toBe(counts);
  });

  it("of the internet and private ones are all there are", () => {
    expect(unionOfAddresses([INTERNET_ADDRESSES, PRIVATE_ADDRESSES])).toEqual(ALL_ADDRESSES);
    expect(isNowhere(intersectAddresses(INTERNET_ADDRESSES, PRIVATE_ADDRESSES))).toBe(true);
    expect(subtractAddresses(ALL_ADDRESSES, PRIVATE_ADDRESSES)).toEqual(INTERNET_ADDRESSES);
  });

  it("of one family are the same set where there are no others", () => {
    const v4 = range("10.0.0.0/8");
    expect(ofFamily(v4, "v4")).toBe(v4);
    expect(ofFamily(v4, "v6")).toBe(NO_ADDRESSES);
    expect(ofFamily(ALL_ADDRESSES, "v6")).toEqual({ v4: [], v6: ALL_ADDRESSES.v6 });
    expect(ofFamily(ALL_ADDRESSES, "v4")).toEqual({ v4: ALL_ADDRESSES.v4, v6: [] });
  });
});
