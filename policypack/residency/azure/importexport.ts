import { equals, not } from "../../core";
import { ImportExportJob } from "../../resources/azure/importexport";
import { StorageAccount } from "../../resources/azure/storage";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";
import { shippedTo } from "../shared/shipment";

export const copies: readonly Extractor[] = copiesOf(ImportExportJob, ({ properties }) => {
  const ofAccount = { of: from(properties.storageAccountId, StorageAccount) };
  return [
    // The data centre to which the drives are sent.
    ...copy(
      "export",
      "shipped drives",
      shippedTo(properties.shippingInformation.countryOrRegion),
      ofAccount,
    ),
    ...copiesWhen(not(equals(properties.jobType, "Import")), () =>
      copy(
        "export",
        "returned drives",
        shippedTo(properties.returnAddress.countryOrRegion),
        ofAccount,
      ),
    ),
  ];
});
