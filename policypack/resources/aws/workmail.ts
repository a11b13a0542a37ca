import type { OrganizationArgs as WorkmailOrganizationArgs } from "@pulumi/aws/workmail/organization";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const WorkmailOrganization = resourceType<Unwrap<WorkmailOrganizationArgs>>(
  "aws:workmail/organization:Organization",
  { names: ["organizationAlias"] },
);
