import { describe, expect, test } from "vitest";
import { ResourceGraph } from "../../policypack/core";
import { ENDPOINT_READERS, RELAY_READERS } from "../../policypack/network/readers";
import { Segmentation } from "../../policypack/network/segmentation";
import { topologyOf } from "../../policypack/network/topology-of";
import { TIERED_ZONES } from "../../policypack/network/zones";
import * as aws from "../../policypack/resources/aws";
import * as azure from "../../policypack/resources/azure";
import { ALL_UNKNOWN, anyObject, randomFrom } from "../support/any-inputs";
import { declared } from "../support/resources";

// What must hold for everything that reads networks, whatever stands anywhere in the inputs.

/** What is read beside endpoints and relays: networks and whatever belongs to them. */
const NETWORK_TOKENS = [...Object.values(aws), ...Object.values(azure)]
  .map(({ token }) => token)
  .filter((token) =>
    /^(aws:(ec2|vpc|ec2transitgateway|networkfirewall|networkmanager|directconnect)\/|azure-native:network:)/.test(
      token,
    ),
  );

const tokens = [
  ...new Set([
    ...[...ENDPOINT_READERS, ...RELAY_READERS].map(({ type }) => type.token),
    ...NETWORK_TOKENS,
  ]),
].sort();

/** What nothing in the inputs can close. */
const ALWAYS_PUBLIC = [
  "aws:ecrpublic/repository:Repository",
  "aws:lightsail/instance:Instance",
  "azure-native:cdn:Endpoint",
];

const NOTHING = { name: undefined, node: undefined };

function segmentationOf(...declarations: (readonly [token: string, inputs: object])[]) {
  const graph = new ResourceGraph(
    declarations.map(([token, inputs], index) =>
      declared(token, `one-${index}`, inputs as Record<string, unknown>),
    ),
  );
  return new Segmentation(topologyOf(graph), TIERED_ZONES, {
    zoneOf: () => NOTHING,
    environmentOf: () => NOTHING,
    sharedEnvironments: new Set(),
  });
}

describe.each(tokens)("%s", (token) => {
  test("is read where nothing is set", () => {
    expect(() => segmentationOf([token, {}])).not.toThrow();
  });

  test("never throws, whatever stands anywhere", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = randomFrom(seed * 7919);
      segmentationOf([token, anyObject(random, 5)]);
    }
  });
});

test("all of them together never throw", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = randomFrom(seed * 104_729);
    segmentationOf(...tokens.map((token) => [token, anyObject(random, 3)] as const));
  }
});

test.each(tokens.filter((token) => !ALWAYS_PUBLIC.includes(token)))(
  "%s proves nothing where nothing is known",
  (token) => {
    const { access, topology } = segmentationOf([token, ALL_UNKNOWN]);
    const proven = topology.endpoints.flatMap((endpoint) =>
      access.of(endpoint).filter(({ traffic }) => traffic.certain.length > 0),
    );
    expect(proven.map(({ hops }) => hops.map(({ does }) => does))).toEqual([]);
  },
);
