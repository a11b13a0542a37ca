import { resourceType } from "../../../../policypack/core";
import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import {
  ExtendedServerBlobAuditingPolicy,
  ServerBlobAuditingPolicy,
  SqlServer,
} from "../../../../policypack/resources/azure/sql";
import rule from "../../../../policypack/rules/azure/sql/server-audited";
import { describeRule } from "../../../support/describe-rule";

const server = resource(SqlServer, { resourceGroupName: "rg", serverName: "register" });
const named = { resourceGroupName: "rg", serverName: "register" };

describeRule(rule, {
  compliant: {
    "the plain policy": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, { ...named, state: "Enabled" }),
    }),
    "the extended policy": stack({
      server,
      policy: resource(ExtendedServerBlobAuditingPolicy, {
        serverName: ref("server"),
        state: "Enabled",
      }),
    }),
    "names in another case": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, {
        resourceGroupName: "RG",
        serverName: "Register",
        state: "enabled",
      }),
    }),
    "a policy that takes the group from where the server does": stack({
      server: resource(SqlServer, { resourceGroupName: ref("group"), serverName: "register" }),
      policy: resource(ServerBlobAuditingPolicy, {
        resourceGroupName: ref("group"),
        serverName: "register",
        state: "Enabled",
      }),
      group: resource(resourceType("azure-native:resources:ResourceGroup")),
    }),
    "the plain policy off and the extended on": stack({
      server,
      plain: resource(ServerBlobAuditingPolicy, { ...named, state: "Disabled" }),
      extended: resource(ExtendedServerBlobAuditingPolicy, { ...named, state: "Enabled" }),
    }),
  },
  violating: {
    "no policy": stack({ server }),
    "a policy that is off": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, { ...named, state: "Disabled" }),
    }),
    "a state set to null": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, { ...named, state: null }),
    }),
    "true instead of a word": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, { ...named, state: true }),
    }),
    "an extended policy of another server": stack({
      server,
      other: server,
      policy: resource(ExtendedServerBlobAuditingPolicy, {
        serverName: ref("other"),
        state: "Enabled",
      }),
    }),
    "a policy for a server of that name in another group": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, {
        ...named,
        resourceGroupName: "other",
        state: "Enabled",
      }),
    }),
    "a policy of another server": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, { ...named, serverName: "x", state: "Enabled" }),
    }),
  },
  inconclusive: {
    "a state known only after deployment": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, { ...named, state: unknown() }),
    }),
    "a policy of a server known only after deployment": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, {
        ...named,
        serverName: unknown(),
        state: "Enabled",
      }),
    }),
    "a policy whose group is known only after deployment": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, {
        ...named,
        resourceGroupName: unknown(),
        state: "Enabled",
      }),
    }),
  },
});
