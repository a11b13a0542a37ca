import { equals, not } from "../../core";
import { ElasticMonitor } from "../../resources/azure/elastic";
import { beyondSight, byDefault } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = copiesOf(ElasticMonitor, ({ location, properties }) =>
  copy(
    "processing",
    "logs and metrics",
    beyondSight(byDefault(location), "but processed by Elastic, where its deployment is"),
    { when: not(equals(properties.monitoringStatus, "Disabled")) },
  ),
);
