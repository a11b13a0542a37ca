import { given, ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { DynamodbTable } from "../../../policypack/resources/aws/dynamodb";
import { EfsFileSystem } from "../../../policypack/resources/aws/efs";
import { CustomKeyStore, KmsKey } from "../../../policypack/resources/aws/kms";
import { SynapseWorkspace } from "../../../policypack/resources/azure/synapse";
import rule from "../../../policypack/rules/residency/key-custody-sufficient";
import { describeRule } from "../../support/describe-rule";

const SECRET = { demands: { dataClass: "secret", keyCustody: "hsm" } } as const;
const EXTERNAL = { demands: { dataClass: "secret", keyCustody: "external" } } as const;
const PUBLIC = { demands: { dataClass: "public", keyCustody: "provider-managed" } } as const;
const arn = "arn:aws:kms:eu-south-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

const files = (kmsKeyId?: unknown, encrypted: unknown = true) =>
  resource(EfsFileSystem, { encrypted, kmsKeyId }, { region: "eu-south-2" });
const withKey = (key: Record<string, unknown>, store: Record<string, unknown> = {}) =>
  stack({
    files: files(ref("key")),
    key: resource(KmsKey, key),
    store: resource(CustomKeyStore, store),
  });
const workspace = (keyVaultUri: unknown) =>
  resource(SynapseWorkspace, { encryption: { cmk: { key: { keyVaultUrl: keyVaultUri } } } });

describeRule(rule, {
  compliant: {
    "a key of this stack": withKey({}),
    "a key by its ARN": files(arn),
    "a key in a vault": workspace("https://portal.vault.azure.net"),
    "a key in a CloudHSM cluster, where hardware is asked for": given(
      SECRET,
      withKey({ customKeyStoreId: ref("store") }, { customKeyStoreType: "AWS_CLOUDHSM" }),
    ),
    "a key outside AWS, where hardware is asked for": given(
      SECRET,
      withKey({ customKeyStoreId: ref("store"), xksKeyId: "k" }),
    ),
    "a key outside AWS, where that is asked for": given(
      EXTERNAL,
      withKey({ customKeyStoreId: ref("store") }, { customKeyStoreType: "EXTERNAL_KEY_STORE" }),
    ),
    "a managed HSM": given(SECRET, workspace("https://strong.managedhsm.azure.net")),
  },
  violating: {
    "no key": files(),
    "the key that AWS keeps for the account": files("alias/aws/elasticfilesystem"),
    "a key of no name, which means none": files(""),
    "no encryption": files(undefined, false),
    "a key of the customer's, where hardware is asked for": given(SECRET, withKey({})),
    "a key in a CloudHSM cluster, where one outside is asked for": given(
      EXTERNAL,
      withKey({ customKeyStoreId: ref("store") }, { customKeyStoreType: "AWS_CLOUDHSM" }),
    ),
  },
  inconclusive: {
    "a key that is known only after deployment": files(unknown()),
    "a key by its ARN, where hardware is asked for": given(SECRET, files(arn)),
    "a key store that is not in this stack, where one outside is asked for": given(
      EXTERNAL,
      withKey({ customKeyStoreId: "cks-1234567890abcdef0" }),
    ),
  },
  notApplicable: {
    "public data, for which a key of the provider is enough": given(PUBLIC, files()),
    "what holds no data": resource(KmsKey, {}),
    "a type that another rule asks for keys of the customer's": resource(DynamodbTable),
  },
});
