import {
  allOf,
  anyOf,
  atLeast,
  type CheckedValue,
  defineStackRule,
  equals,
  every,
  example,
  isAbsent,
  isSet,
  matches,
  some,
  type Verdict,
  when,
} from "../../../core";
import {
  ExtendedServerBlobAuditingPolicy,
  ServerBlobAuditingPolicy,
  SqlServer,
} from "../../../resources/azure/sql";

/** The inputs that both kinds of auditing policy share. */
interface AuditingPolicy {
  readonly retentionDays: CheckedValue<number>;
  readonly state: CheckedValue<string>;
  readonly storageEndpoint: CheckedValue<string>;
}

export default defineStackRule(SqlServer, {
  id: "azure-sql-server-audit-retention",
  title: "SQL servers keep their audit logs long enough",
  rationale:
    "An intrusion is often found only after months; by then a log that was kept for weeks says nothing of its beginning.",
  remediation:
    "Set retentionDays of the auditing policy to 0, which keeps the log for ever, or to the days asked or more.",
  category: "logging",
  severity: "medium",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/auditing-setup"],
  parameters: {
    minimumDays: {
      type: "integer",
      default: 90,
      minimum: 1,
      description: "Days for which an audit log in a storage account is kept at least.",
    },
  },
  check: (_, { attached, parameters }) => {
    const isKept = (policy: AuditingPolicy): Verdict =>
      when(writesToStorage(policy), () =>
        anyOf(
          isAbsent(policy.retentionDays),
          equals(policy.retentionDays, 0),
          atLeast(policy.retentionDays, parameters.minimumDays),
        ),
      );
    const extended = attached(ExtendedServerBlobAuditingPolicy, "serverName");
    const plain = attached(ServerBlobAuditingPolicy, "serverName");
    return when(anyOf(some(extended, writesToStorage), some(plain, writesToStorage)), () =>
      allOf(every(extended, isKept), every(plain, isKept)),
    );
  },
  examples: {
    compliant: {
      inputs: { resourceGroupName: "portal", serverName: "register" },
      attached: [
        example(ServerBlobAuditingPolicy, {
          resourceGroupName: "portal",
          serverName: "register",
          state: "Enabled",
          storageEndpoint: "https://audit.blob.core.windows.net",
          retentionDays: 365,
        }),
      ],
    },
    violating: {
      inputs: { resourceGroupName: "portal", serverName: "register" },
      attached: [
        example(ServerBlobAuditingPolicy, {
          resourceGroupName: "portal",
          serverName: "register",
          state: "Enabled",
          storageEndpoint: "https://audit.blob.core.windows.net",
          retentionDays: 30,
        }),
      ],
    },
  },
});

/** A log in a workspace is kept as long as the workspace says. */
function writesToStorage({ state, storageEndpoint }: AuditingPolicy): Verdict {
  return allOf(matches(state, /^Enabled$/i, '"Enabled"'), isSet(storageEndpoint));
}
