import { equals, not } from "../../core";
import { DatadogMonitor } from "../../resources/azure/datadog";
import { beyondSight, byDefault } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = copiesOf(DatadogMonitor, ({ location, properties }) =>
  copy(
    "processing",
    "logs and metrics",
    beyondSight(byDefault(location), "but processed by Datadog, where its organisation is"),
    { when: not(equals(properties.monitoringStatus, "Disabled")) },
  ),
);
