import type { KeyArgs as PaymentcryptographyKeyArgs } from "@pulumi/aws/paymentcryptography/key";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const PaymentcryptographyKey = resourceType<Unwrap<PaymentcryptographyKeyArgs>>(
  "aws:paymentcryptography/key:Key",
  { names: [] },
);
