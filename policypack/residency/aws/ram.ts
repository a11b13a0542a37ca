import { equals } from "../../core";
import { PrincipalAssociation, ResourceShare } from "../../resources/aws/ram";
import { here } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(ResourceShare, ({ allowExternalPrincipals }) =>
    copy("share", "resource share", here(allowExternalPrincipals), {
      recipient: allowExternalPrincipals,
      when: equals(allowExternalPrincipals, true),
    }),
  ),
  ...copiesOf(PrincipalAssociation, ({ principal }) =>
    copy("share", "shared resources", here(principal), { recipient: principal }),
  ),
];
