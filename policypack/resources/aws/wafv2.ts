import type { WebAclAssociationArgs } from "@pulumi/aws/wafv2/webAclAssociation";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const WebAclAssociation = resourceType<Unwrap<WebAclAssociationArgs>>(
  "aws:wafv2/webAclAssociation:WebAclAssociation",
  { names: [] },
);
