import {
  AnalyticsConnector,
  DicomService,
  FhirService,
} from "../../resources/azure/healthcareapis";
import { StorageAccount } from "../../resources/azure/storage";
import { placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

/** Names of accounts are unique, so the account may be of any resource group. */
const AnyAccount = { ...StorageAccount, within: [] };

export const copies: readonly Extractor[] = [
  ...copiesOf(FhirService, ({ exportConfiguration }) =>
    copy("export", "exported records", placeOf(exportConfiguration.storageAccountName, AnyAccount)),
  ),
  ...copiesOf(AnalyticsConnector, ({ dataDestinationConfiguration, dataSourceConfiguration }) =>
    copy(
      "export",
      "records for analysis",
      placeOf(dataDestinationConfiguration.dataLakeName, AnyAccount),
      {
        of: from(dataSourceConfiguration.url, FhirService),
      },
    ),
  ),
  ...copiesOf(DicomService, ({ storageConfiguration }) =>
    copy(
      "export",
      "stored images",
      placeOf(storageConfiguration.storageResourceId, StorageAccount),
    ),
  ),
];

export const keys: readonly KeyExtractor[] = keysOf([FhirService, DicomService], ({ encryption }) =>
  keyUse("records", encryption.customerManagedKeyEncryption.keyEncryptionKeyUrl),
);
