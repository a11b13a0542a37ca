import type { DomainArgs as CustomerprofilesDomainArgs } from "@pulumi/aws/customerprofiles/domain";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CustomerprofilesDomain = resourceType<Unwrap<CustomerprofilesDomainArgs>>(
  "aws:customerprofiles/domain:Domain",
  { names: ["domainName"] },
);
