import { unknown } from "../../../policypack/kit/rule-table";
import { B2CTenant, CIAMTenant } from "../../../policypack/resources/azure/azureactivedirectory";
import { describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("azureactivedirectory", {
  "a tenant that says nothing": [{ tenant: inSpain(B2CTenant) }, []],
  "a tenant of Spain": [
    { tenant: inSpain(B2CTenant, { countryCode: "ES", location: "Europe" }) },
    ["primary in the EU Data Boundary"],
  ],
  "a tenant of the United States": [
    { tenant: inSpain(B2CTenant, { countryCode: "US" }) },
    ["primary unknown"],
  ],
  "an external tenant of France": [
    { tenant: inSpain(CIAMTenant, { createTenantProperties: { countryCode: "fr" } }) },
    ["primary in the EU Data Boundary"],
  ],
  "a country that is known only after deployment": [
    { tenant: inSpain(CIAMTenant, { createTenantProperties: { countryCode: unknown() } }) },
    ["primary unknown"],
  ],
});
