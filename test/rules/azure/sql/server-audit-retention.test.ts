import { given, ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/sql/server-audit-retention";
import {
  ExtendedServerBlobAuditingPolicy,
  ServerBlobAuditingPolicy,
  SqlServer,
} from "../../../../policypack/rules/azure/types";
import { describeRule } from "../../../support/describe-rule";

const server = resource(SqlServer, { resourceGroupName: "rg", serverName: "register" });
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
    "no policy, which is the matter of another rule": stack({ server }),
    "a workspace, which has a retention of its own": audited({
      storageEndpoint: undefined,
      isAzureMonitorTargetEnabled: true,
      retentionDays: 1,
    }),
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
  },
});
