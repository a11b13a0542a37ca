import { nodeOf, satisfies } from "../../core";
import { IamRole } from "../../resources/aws/iam";
import { LakeformationPermissions } from "../../resources/aws/lakeformation";
import { here } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(LakeformationPermissions, ({ principal }, { graph }) => {
    // A role of this stack belongs to its account.
    const isOwn = graph.referents(nodeOf(principal), IamRole).certain.length > 0;
    return isOwn
      ? []
      : copy("share", "catalogued data", here(principal), {
          recipient: principal,
          when: satisfies(
            principal,
            // The group of all principals to whom IAM of the account itself gives access.
            (known) => known !== "IAM_ALLOWED_PRINCIPALS",
            "a principal by its own name",
          ),
        });
  }),
];
