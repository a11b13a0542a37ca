import type { DomainIdentityArgs as SesDomainIdentityArgs } from "@pulumi/aws/ses/domainIdentity";
import type { EmailIdentityArgs as SesEmailIdentityArgs } from "@pulumi/aws/ses/emailIdentity";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SesEmailIdentity = resourceType<Unwrap<SesEmailIdentityArgs>>(
  "aws:ses/emailIdentity:EmailIdentity",
  { names: ["email"] },
);
export const SesDomainIdentity = resourceType<Unwrap<SesDomainIdentityArgs>>(
  "aws:ses/domainIdentity:DomainIdentity",
  { names: ["domain"] },
);
