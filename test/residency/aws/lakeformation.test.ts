import { ref, unknown } from "../../../policypack/kit/rule-table";
import { IamRole } from "../../../policypack/resources/aws/iam";
import { LakeformationPermissions } from "../../../policypack/resources/aws/lakeformation";
import { describePlacements, inSpain } from "../../support/describe-placements";

const permissions = (principal: unknown) => ({
  permissions: inSpain(LakeformationPermissions, { principal, permissions: ["SELECT"] }),
});

describePlacements("lakeformation", {
  "another account": [permissions("444455556666"), ["share at eu-south-2 for 444455556666"]],
  "an organization": [
    permissions("arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"),
    ["share at eu-south-2 for arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"],
  ],
  "whomever IAM of the account allows": [permissions("IAM_ALLOWED_PRINCIPALS"), []],
  "a role of this stack": [{ ...permissions(ref("role")), role: inSpain(IamRole) }, []],
  nobody: [{ permissions: inSpain(LakeformationPermissions) }, []],
  "somebody who is known only after deployment": [
    permissions(unknown()),
    ["perhaps share at eu-south-2 for ?"],
  ],
});
