import { CertificateAuthority } from "../../../policypack/resources/aws/acmpca";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("acmpca", {
  "an authority": [
    { authority: inSpain(CertificateAuthority) },
    ["private key: provider-managed at eu-south-2"],
  ],
  "an authority whose keys are in better modules": [
    {
      authority: inSpain(CertificateAuthority, {
        keyStorageSecurityStandard: "FIPS_140_2_LEVEL_3_OR_HIGHER",
      }),
    },
    ["private key: provider-managed at eu-south-2"],
  ],
});
