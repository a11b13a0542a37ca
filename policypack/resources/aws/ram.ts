import type { PrincipalAssociationArgs } from "@pulumi/aws/ram/principalAssociation";
import type { ResourceShareArgs } from "@pulumi/aws/ram/resourceShare";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ResourceShare = resourceType<Unwrap<ResourceShareArgs>>(
  "aws:ram/resourceShare:ResourceShare",
  { names: [] },
);
export const PrincipalAssociation = resourceType<Unwrap<PrincipalAssociationArgs>>(
  "aws:ram/principalAssociation:PrincipalAssociation",
  { names: [] },
);
