import type { Checked } from "../../core";
import { LogAnalyticsWorkspace } from "../../resources/azure/operationalinsights";
import { StorageAccount } from "../../resources/azure/storage";
import { placeOf } from "../destination";
import { type Copy, type CopyDetails, copy } from "../placement";
import { eventHubPlace, serviceBusPlace } from "./azure-messaging";

/** Where a diagnostic setting sends logs and metrics, whatever it is set on. */
interface LogSinks {
  readonly workspaceId?: string | undefined;
  readonly storageAccountId?: string | undefined;
  readonly eventHubAuthorizationRuleId?: string | undefined;
  readonly serviceBusRuleId?: string | undefined;
}

/** The copies that a diagnostic setting makes. */
export function diagnosticLogs(sinks: Checked<LogSinks>, details: CopyDetails): readonly Copy[] {
  return [
    ...copy("log", "logs", placeOf(sinks.workspaceId, LogAnalyticsWorkspace), details),
    ...copy("log", "archived logs", placeOf(sinks.storageAccountId, StorageAccount), details),
    ...copy("log", "stream of logs", eventHubPlace(sinks.eventHubAuthorizationRuleId), details),
    ...copy("log", "stream of logs", serviceBusPlace(sinks.serviceBusRuleId), details),
  ];
}
