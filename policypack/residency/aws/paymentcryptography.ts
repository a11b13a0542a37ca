import { equals } from "../../core";
import { PaymentcryptographyKey } from "../../resources/aws/paymentcryptography";
import { beyondSight } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(PaymentcryptographyKey, ({ exportable }) =>
    copy("key", "key", beyondSight(exportable, "whose material may be exported to anyone"), {
      when: equals(exportable, true),
    }),
  ),
];
