import { SolutionsApplication } from "../../resources/azure/solutions";
import { beyondSight } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  // The publisher's template creates the resources, in a group that the publisher manages.
  ...copiesOf(SolutionsApplication, ({ kind }) =>
    copy(
      "primary",
      "resources of the managed application",
      beyondSight(kind, "a managed application, whose resources can't be seen from here"),
    ),
  ),
];
