import { ref, unknown } from "../../../policypack/kit/rule-table";
import { ImportExportJob } from "../../../policypack/resources/azure/importexport";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import { describePlacements, inSpain } from "../../support/describe-placements";

const job = (properties: Readonly<Record<string, unknown>>) => ({
  job: inSpain(ImportExportJob, {
    properties: { storageAccountId: ref("account"), ...properties },
  }),
  account: inSpain(StorageAccount),
});

describePlacements("importexport", {
  "a job that says nothing": [{ job: inSpain(ImportExportJob) }, []],
  "drives that are sent to a data centre abroad": [
    job({ jobType: "Import", shippingInformation: { countryOrRegion: "Ireland" } }),
    ["export in Ireland of account"],
  ],
  "drives with exported data that are sent abroad": [
    job({ jobType: "Export", returnAddress: { countryOrRegion: "US" } }),
    ["export in United States of account"],
  ],
  "drives that come back empty": [
    job({ jobType: "Import", returnAddress: { countryOrRegion: "US" } }),
    [],
  ],
  "drives that perhaps come back empty": [
    job({ jobType: unknown(), returnAddress: { countryOrRegion: "US" } }),
    ["perhaps export in United States"],
  ],
  "a country that is known only after deployment": [
    job({ jobType: "Export", returnAddress: { countryOrRegion: unknown() } }),
    ["export unknown"],
  ],
});
