import { WeightsAndBiasesInstance } from "../../resources/azure/weightsandbiases";
import { region } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = copiesOf(WeightsAndBiasesInstance, ({ properties }) =>
  copy("processing", "records of experiments", region(properties.partnerProperties.region)),
);
