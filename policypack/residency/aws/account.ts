import { equals } from "../../core";
import { AccountRegion } from "../../resources/aws/account";
import { region } from "../destination";
import { copiesOf, copiesWhen, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = copiesOf(AccountRegion, (optIn) =>
  copiesWhen(equals(optIn.enabled, true), () =>
    copy("path", "region that the account may use", region(optIn.regionName)),
  ),
);
