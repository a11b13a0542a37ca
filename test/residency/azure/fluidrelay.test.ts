import { ref, unknown } from "../../../policypack/kit/rule-table";
import { FluidRelayServer } from "../../../policypack/resources/azure/fluidrelay";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { describeKeys, inSpain } from "../../support/describe-placements";

const encryptedWith = (keyEncryptionKeyUrl: unknown) =>
  inSpain(FluidRelayServer, {
    encryption: { customerManagedKeyEncryption: { keyEncryptionKeyUrl } },
  });

describeKeys("fluidrelay", {
  "a server that says nothing": [
    { server: inSpain(FluidRelayServer) },
    ["documents: provider-managed at spaincentral"],
  ],
  "a key of this stack": [
    {
      server: encryptedWith(ref("key")),
      key: inSpain(Key, { vaultName: ref("vault"), properties: { kty: "RSA" } }),
      vault: inSpain(Vault),
    },
    ["documents: customer-managed at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { server: encryptedWith(unknown()) },
    ["documents: provider-managed or stronger unknown"],
  ],
});
