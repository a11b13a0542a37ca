import type { RegisteredDomainArgs } from "@pulumi/aws/route53domains/registeredDomain";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RegisteredDomain = resourceType<Unwrap<RegisteredDomainArgs>>(
  "aws:route53domains/registeredDomain:RegisteredDomain",
  { names: ["domainName"] },
);
