import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  AnalyticsConnector,
  DicomService,
  FhirService,
} from "../../../policypack/resources/azure/healthcareapis";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("healthcareapis", {
  "a service that says nothing": [{ service: inSpain(FhirService) }, []],
  "records that are exported abroad": [
    {
      service: inSpain(FhirService, { exportConfiguration: { storageAccountName: "records" } }),
      account: inRegion("eastus", StorageAccount, { accountName: "records" }),
    },
    ["export at eastus"],
  ],
  "records that are exported to an account that is not in this stack": [
    { service: inSpain(FhirService, { exportConfiguration: { storageAccountName: "elsewhere" } }) },
    ["export unknown"],
  ],
  "records for analysis": [
    {
      connector: inSpain(AnalyticsConnector, {
        dataDestinationConfiguration: { dataLakeName: ref("account") },
        dataSourceConfiguration: { url: ref("service") },
      }),
      account: inRegion("eastus", StorageAccount),
      service: inSpain(FhirService),
    },
    ["export at eastus of service"],
  ],
  "images in an account of one's own": [
    {
      service: inSpain(DicomService, {
        storageConfiguration: { storageResourceId: ref("account") },
      }),
      account: inSpain(StorageAccount),
    },
    ["export at spaincentral"],
  ],
});

describeKeys("healthcareapis", {
  "a service that says nothing": [
    { service: inSpain(FhirService) },
    ["records: provider-managed at spaincentral"],
  ],
  "a service with a key": [
    {
      service: inSpain(DicomService, {
        encryption: {
          customerManagedKeyEncryption: {
            keyEncryptionKeyUrl: "https://keys.vault.azure.net/keys/images/1",
          },
        },
      }),
      vault: inSpain(Vault, { vaultName: "keys" }),
    },
    ["records: customer-managed or stronger at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { service: inSpain(FhirService, { encryption: unknown() }) },
    ["records: provider-managed or stronger unknown"],
  ],
});
