import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { LoadTest } from "../../../policypack/resources/azure/loadtestservice";
import { describeKeys, inSpain } from "../../support/describe-placements";

const encryptedWith = (keyUrl: unknown) => inSpain(LoadTest, { encryption: { keyUrl } });

describeKeys("loadtestservice", {
  "a load test that says nothing": [
    { loadTest: inSpain(LoadTest) },
    ["tests and results: provider-managed at spaincentral"],
  ],
  "a key of this stack": [
    {
      loadTest: encryptedWith(ref("key")),
      key: inSpain(Key, { vaultName: ref("vault"), properties: { kty: "RSA" } }),
      vault: inSpain(Vault),
    },
    ["tests and results: customer-managed at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { loadTest: encryptedWith(unknown()) },
    ["tests and results: provider-managed or stronger unknown"],
  ],
});
