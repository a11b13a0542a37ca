import { EcrPublicRepository } from "../../resources/aws/ecrpublic";
import { worldwide } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(EcrPublicRepository, ({ repositoryName }) =>
    copy(
      "edge",
      "images of the public gallery",
      worldwide(repositoryName, "served to everybody from all over the world"),
    ),
  ),
];
