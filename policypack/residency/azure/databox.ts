import { equals, isAbsent } from "../../core";
import { DataBoxJob } from "../../resources/azure/databox";
import { StorageAccount } from "../../resources/azure/storage";
import { beyondSight, memberOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";
import { shippedTo } from "../shared/shipment";

export const copies: readonly Extractor[] = copiesOf(DataBoxJob, ({ details, transferType }) =>
  copiesWhen(equals(transferType, "ExportFromAzure"), () => {
    const { country } = details.shippingAddress;
    const exported = {
      of: each(details.dataExportDetails, ({ accountDetails }) => [
        from(memberOf(accountDetails, "storageAccountId"), StorageAccount),
      ]),
    };
    return [
      ...copy("export", "shipped device", shippedTo(country), exported),
      ...copiesWhen(isAbsent(country), () =>
        copy(
          "export",
          "shipped device",
          beyondSight(transferType, "to an address that is not said"),
          exported,
        ),
      ),
    ];
  }),
);

// Devices are always encrypted: their passkey with a key of Microsoft unless another is named.
export const keys: readonly KeyExtractor[] = keysOf(DataBoxJob, ({ details }) =>
  keyUse("device", details.keyEncryptionKey.kekUrl),
);
