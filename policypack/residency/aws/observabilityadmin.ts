import { equals } from "../../core";
import {
  CentralizationRuleForOrganization,
  TelemetryRule,
  TelemetryRuleForOrganization,
} from "../../resources/aws/observabilityadmin";
import { region, worldwide } from "../destination";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(CentralizationRuleForOrganization, ({ rule: { destination } }) => [
    ...copy("log", "centralised logs", region(destination.region), {
      recipient: destination.account,
    }),
    ...copy(
      "backup",
      "backup of centralised logs",
      region(destination.destinationLogsConfiguration.backupConfiguration.region),
    ),
  ]),
  // Each region that a rule is copied to keeps what it collects there.
  ...copiesOf([TelemetryRule, TelemetryRuleForOrganization], ({ rule }) => [
    ...each(rule.regions, (name) => copy("log", "telemetry", region(name))),
    ...copy("log", "telemetry", worldwide(rule.allRegions, "in every region of the partition"), {
      when: equals(rule.allRegions, true),
    }),
  ]),
];
