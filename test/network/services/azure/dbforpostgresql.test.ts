import { expect, it } from "vitest";
import {
  type CaseInputs,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import {
  PostgresConfiguration,
  PostgresFirewallRule,
  PostgresServer,
} from "../../../../policypack/resources/azure";
import { networkOf } from "../../../support/network-of";

const ALONE = "TCP 5432";
const WITH_POOL = "TCP 5432, 6432";
const PERHAPS_WITH_POOL = `${ALONE}, perhaps ${WITH_POOL}`;

/** What everybody reaches of a server with one parameter. */
function open(server: CaseInputs, parameter?: CaseInputs): string {
  return networkOf(
    stack({
      it: resource(PostgresServer, server),
      other: resource(PostgresServer),
      everyone: resource(PostgresFirewallRule, {
        serverName: ref("it"),
        startIpAddress: "0.0.0.0",
        endIpAddress: "255.255.255.255",
      }),
      ...(parameter && {
        parameter: resource(PostgresConfiguration, {
          serverName: ref("it"),
          configurationName: "pgbouncer.enabled",
          value: "true",
          ...parameter,
        }),
      }),
    }),
  ).internetTo("it");
}

it.each<[string, CaseInputs, string]>([
  ["enables it", {}, WITH_POOL],
  ["enables it, in other letters", { value: "TRUE" }, WITH_POOL],
  ["disables it", { value: "false" }, ALONE],
  ["perhaps enables it", { value: unknown() }, PERHAPS_WITH_POOL],
  ["is about something else", { configurationName: "max_connections" }, ALONE],
  ["is perhaps about it", { configurationName: unknown() }, PERHAPS_WITH_POOL],
  ["is another server's", { serverName: ref("other") }, ALONE],
  ["is perhaps another server's", { serverName: unknown() }, PERHAPS_WITH_POOL],
])("PgBouncer answers where a parameter %s", (_, parameter, expected) => {
  expect(open({}, parameter)).toBe(expected);
});

it.each<[string, CaseInputs, string]>([
  ["new", {}, ALONE],
  ["said to be new", { createMode: "Create" }, ALONE],
  ["made from another", { createMode: "Replica" }, PERHAPS_WITH_POOL],
  ["perhaps made from another", { createMode: unknown() }, PERHAPS_WITH_POOL],
])("PgBouncer is off at first on a server that is %s", (_, server, expected) => {
  expect(open(server)).toBe(expected);
  expect(open(server, { value: "false" })).toBe(ALONE);
});
