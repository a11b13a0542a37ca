import { unknown } from "../../../policypack/kit/rule-table";
import { ConfidentialLedger } from "../../../policypack/resources/azure/confidentialledger";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("confidentialledger", {
  "a ledger, which is replicated to the paired region": [
    { ledger: inRegion("westeurope", ConfidentialLedger) },
    ["replica at northeurope"],
  ],
  "a ledger in a region without a pair": [
    { ledger: inSpain(ConfidentialLedger) },
    ["replica unknown"],
  ],
  "a ledger at a location that is known only after deployment": [
    { ledger: inSpain(ConfidentialLedger, { location: unknown() }) },
    ["replica unknown"],
  ],
});

describeKeys("confidentialledger", {
  "a ledger": [
    { ledger: inSpain(ConfidentialLedger) },
    ["ledger: provider-managed at spaincentral"],
  ],
});
