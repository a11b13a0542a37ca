import { unknown } from "../../../policypack/kit/rule-table";
import { SearchService } from "../../../policypack/resources/azure/search";
import { describeKeys, inSpain } from "../../support/describe-placements";

const asking = (enforcement: unknown) =>
  inSpain(SearchService, { encryptionWithCmk: { enforcement } });

describeKeys("search", {
  "a service that says nothing": [
    { service: inSpain(SearchService) },
    ["indexes: provider-managed at spaincentral"],
  ],
  "a service that asks its indexes for keys": [
    { service: asking("Enabled") },
    ["indexes: provider-managed or stronger unknown"],
  ],
  "a service that doesn't": [
    { service: asking("Disabled") },
    ["indexes: provider-managed at spaincentral"],
  ],
  "what is known only after deployment": [
    { service: asking(unknown()) },
    ["indexes: provider-managed or stronger unknown"],
  ],
});
