import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  DataShareAccount,
  DataShareInvitation,
  DataShareSubscription,
} from "../../../policypack/resources/azure/datashare";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const account = inRegion("westeurope", DataShareAccount);
const invitation = (inputs: Readonly<Record<string, unknown>>) => ({
  invitation: inSpain(DataShareInvitation, { accountName: ref("account"), ...inputs }),
  account,
});

describePlacements("datashare", {
  "an invitation to nobody": [invitation({}), []],
  "an invitation to a person": [
    invitation({ targetEmail: "reader@example.org" }),
    ["share at westeurope for reader@example.org"],
  ],
  "an invitation to a tenant": [
    invitation({ targetActiveDirectoryId: "7f3c", targetObjectId: "reader" }),
    ["share at westeurope for 7f3c"],
  ],
  "an invitation to somebody who is known only after deployment": [
    invitation({ targetEmail: unknown() }),
    ["share at westeurope for ?"],
  ],
  "data that are received": [
    { subscription: inSpain(DataShareSubscription, { accountName: ref("account") }), account },
    ["replica at westeurope"],
  ],
});
