import { matches, not } from "../../core";
import { ConfluentCluster } from "../../resources/azure/confluent";
import { beyondSight, byDefault, region } from "../destination";
import { copiesOf, copiesWhen, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = copiesOf(ConfluentCluster, ({ spec }) => {
  const isOnAzure = matches(spec.cloud, /^azure$/i, "Azure");
  return [
    ...copiesWhen(isOnAzure, () => copy("processing", "events of a cluster", region(spec.region))),
    ...copiesWhen(not(isOnAzure), () =>
      copy(
        "processing",
        "events of a cluster",
        beyondSight(byDefault(spec.region), "in a cloud that is not known to be Azure"),
      ),
    ),
  ];
});
