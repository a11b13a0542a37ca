import { unknown } from "../../../policypack/kit/rule-table";
import { PrincipalAssociation, ResourceShare } from "../../../policypack/resources/aws/ram";
import { describePlacements, inSpain } from "../../support/describe-placements";

const share = (allowExternalPrincipals?: unknown) => ({
  share: inSpain(ResourceShare, { allowExternalPrincipals }),
});
const shared = (principal: unknown) => ({
  association: inSpain(PrincipalAssociation, { principal }),
});

describePlacements("ram", {
  "a share that says nothing": [share(), []],
  "a share within the organisation": [share(false), []],
  "a share for anyone who is invited": [share(true), ["share at eu-south-2 for true"]],
  "a share that is perhaps for anyone": [share(unknown()), ["perhaps share at eu-south-2 for ?"]],
  "another account": [shared("444455556666"), ["share at eu-south-2 for 444455556666"]],
  "an account that is known only after deployment": [
    shared(unknown()),
    ["share at eu-south-2 for ?"],
  ],
});
