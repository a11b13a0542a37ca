import { given, ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { ANYWHERE, EEA } from "../../../policypack/knowledge/countries";
import { DynamodbTable } from "../../../policypack/resources/aws/dynamodb";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import rule from "../../../policypack/rules/residency/key-place-allowed";
import { describeRule } from "../../support/describe-rule";

const arn = (region: string) =>
  `arn:aws:kms:${region}:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const table = (kmsKeyArn?: unknown) =>
  resource(DynamodbTable, { serverSideEncryption: { kmsKeyArn } }, { region: "eu-south-2" });
const account = (location: string) =>
  stack({
    account: resource(StorageAccount, {
      location: "spaincentral",
      encryption: {
        keyVaultProperties: { keyVaultUri: "https://portal.vault.azure.net", keyName: "data" },
      },
    }),
    vault: resource(Vault, { vaultName: "portal", location }),
  });

describeRule(rule, {
  compliant: {
    "a key at home": table(arn("eu-south-2")),
    "an alias, which means a key of the same region": table("alias/orders"),
    "a vault of this stack": account("spaincentral"),
    "anywhere where nothing is asked": given({ countries: ANYWHERE }, table(arn("us-east-1"))),
    "keys that may be elsewhere than the data": given(
      { asked: { countriesByKind: { key: EEA } } },
      table(arn("eu-west-1")),
    ),
  },
  violating: {
    "a key abroad": table(arn("us-east-1")),
    "a key of this stack that another provider makes abroad": stack({
      table: table(ref("key")),
      key: resource(KmsKey, {}, { region: "us-east-1" }),
    }),
    "a vault of this stack abroad": account("eastus"),
  },
  inconclusive: {
    "a key that is known only after deployment": table(unknown()),
    "a vault that is not in this stack": resource(StorageAccount, {
      location: "spaincentral",
      encryption: { keyVaultProperties: { keyVaultUri: "https://elsewhere.vault.azure.net" } },
    }),
  },
  notApplicable: {
    "a key of the provider, which is where the data are": table(),
    "what uses no key": resource(KmsKey, { region: "eu-south-2" }),
  },
});
