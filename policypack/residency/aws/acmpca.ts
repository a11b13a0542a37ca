import { CertificateAuthority } from "../../resources/aws/acmpca";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";

// AWS keeps the private key of an authority in modules of its own, whatever their standard.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(CertificateAuthority, (authority) => providerKey("private key", authority)),
];
