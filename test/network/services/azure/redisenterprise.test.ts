import { expect, it } from "vitest";
import {
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import { RedisEnterprise, RedisEnterpriseDatabase } from "../../../../policypack/resources/azure";
import { networkOf } from "../../../support/network-of";

const database = (inputs: object, clusterName: unknown = ref("cache")): CaseResource =>
  resource(RedisEnterpriseDatabase, { clusterName, ...inputs });

it.each([
  ["without a database in the stack", {}, "TCP 10000, perhaps TCP 8500-8599, 10000"],
  [
    "with a database that says nothing",
    { database: database({}) },
    "TCP 10000, perhaps TCP 8500-8599, 10000",
  ],
  [
    "with a database behind one endpoint",
    { database: database({ clusteringPolicy: "EnterpriseCluster" }) },
    "TCP 10000",
  ],
  [
    "with a port of its own",
    { database: database({ port: 12_000, clusteringPolicy: "NoCluster" }) },
    "TCP 12000",
  ],
  [
    "with a port that isn't known",
    { database: database({ port: unknown(), clusteringPolicy: "NoCluster" }) },
    "nothing, perhaps TCP",
  ],
  [
    "with a policy that isn't known",
    { database: database({ clusteringPolicy: unknown() }) },
    "TCP 10000, perhaps TCP 8500-8599, 10000",
  ],
  [
    "with a database that is perhaps its own",
    { database: database({ clusteringPolicy: "NoCluster" }, unknown()) },
    "nothing, perhaps TCP 10000",
  ],
])("a managed cache %s", (_, others, open) => {
  const cache = resource(RedisEnterprise, { publicNetworkAccess: "Enabled" });
  expect(networkOf(stack({ cache, ...others })).internetTo("cache")).toBe(open);
});

it("says nowhere what holds without the switch", () => {
  expect(networkOf(stack({ cache: resource(RedisEnterprise) })).internetTo("cache")).toBe(
    "nothing, perhaps TCP 8500-8599, 10000",
  );
});
