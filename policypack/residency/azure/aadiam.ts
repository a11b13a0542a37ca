import { equals, not, some } from "../../core";
import { AadDiagnosticSetting } from "../../resources/azure/aadiam";
import { copiesOf, copiesWhen, type Extractor } from "../placement";
import { diagnosticLogs } from "../shared/azure-logs";

export const copies: readonly Extractor[] = copiesOf(AadDiagnosticSetting, (setting) =>
  copiesWhen(
    some(setting.logs, (log) => not(equals(log.enabled, false))),
    () => diagnosticLogs(setting, {}),
  ),
);
