import type { CertificateAuthorityArgs } from "@pulumi/aws/acmpca/certificateAuthority";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CertificateAuthority = resourceType<Unwrap<CertificateAuthorityArgs>>(
  "aws:acmpca/certificateAuthority:CertificateAuthority",
  { names: [] },
);
