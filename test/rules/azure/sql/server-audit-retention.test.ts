import { given, ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import {
  ExtendedServerBlobAuditingPolicy,
  ServerBlobAuditingPolicy,
  SqlServer,
} from "../../../../policypack/resources/azure/sql";
import rule from "../../../../policypack/rules/azure/sql/server-audit-retention";
import { describeRule } from "../../../support/describe-rule";

const server = resource(SqlServer, { resourceGroupName: "rg", serverName: "register" });
const named = { resourceGroupName: "rg", serverName: "register" };
const toStorage = {
  serverName: ref("server"),
  state: "Enabled",
  storageEndpoint: "https://audit.blob.core.windows.net",
};
const audited = (inputs: object) =>
  stack({ server, policy: resource(ServerBlobAuditingPolicy, { ...toStorage, ...inputs }) });

describeRule(rule, {
  compliant: {
    "as long as asked": audited({ retentionDays: 90 }),
    longer: audited({ retentionDays: 365 }),
    "for ever": audited({ retentionDays: 0 }),
    "nothing said, which is for ever": audited({}),
    "set to null, which is for ever": audited({ retentionDays: null }),
    "the extended policy long enough": stack({
      server,
      policy: resource(ExtendedServerBlobAuditingPolicy, { ...toStorage, retentionDays: 90 }),
    }),
    "a policy that names the server in plain text": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, { ...toStorage, ...named, retentionDays: 90 }),
    }),
    "a short one that is off beside one that is on": stack({
      server,
      off: resource(ServerBlobAuditingPolicy, {
        ...toStorage,
        state: "Disabled",
        retentionDays: 7,
      }),
      on: resource(ExtendedServerBlobAuditingPolicy, { ...toStorage, retentionDays: 90 }),
    }),
    "an account made in the same run": audited({ storageEndpoint: unknown(), retentionDays: 90 }),
    "as long as the settings ask": given(
      { parameters: { minimumDays: 30 } },
      audited({ retentionDays: 30 }),
    ),
  },
  violating: {
    shorter: audited({ retentionDays: 89 }),
    "shorter than the settings ask": given(
      { parameters: { minimumDays: 400 } },
      audited({ retentionDays: 365 }),
    ),
    "shorter, and a workspace too": audited({
      isAzureMonitorTargetEnabled: true,
      retentionDays: 30,
    }),
    "shorter in another case": audited({ state: "enabled", retentionDays: 30 }),
    "shorter by a name in plain text": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, { ...toStorage, ...named, retentionDays: 7 }),
    }),
    "one of two shorter": stack({
      server,
      plain: resource(ServerBlobAuditingPolicy, { ...toStorage, retentionDays: 90 }),
      extended: resource(ExtendedServerBlobAuditingPolicy, { ...toStorage, retentionDays: 7 }),
    }),
    "the extended policy shorter": stack({
      server,
      policy: resource(ExtendedServerBlobAuditingPolicy, { ...toStorage, retentionDays: 7 }),
    }),
    "text that is no number": audited({ retentionDays: "long" }),
  },
  inconclusive: {
    "days known only after deployment": audited({ retentionDays: unknown() }),
    "a short one whose state is known only after deployment": audited({
      state: unknown(),
      retentionDays: 7,
    }),
    "a short one of a server known only after deployment": audited({
      serverName: unknown(),
      retentionDays: 7,
    }),
  },
  notApplicable: {
    "no policy, which is the matter of another rule": stack({ server }),
    "a policy that is off": audited({ state: "Disabled", retentionDays: 7 }),
    "a workspace, which has a retention of its own": audited({
      storageEndpoint: undefined,
      isAzureMonitorTargetEnabled: true,
      retentionDays: 1,
    }),
    "a short one for a server of that name in another group": stack({
      server,
      policy: resource(ServerBlobAuditingPolicy, {
        ...toStorage,
        ...named,
        resourceGroupName: "other",
        retentionDays: 7,
      }),
    }),
  },
});
