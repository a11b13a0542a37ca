import type { WebAclArgs as Wafv2WebAclArgs } from "@pulumi/aws/wafv2/webAcl";
import type { WebAclAssociationArgs } from "@pulumi/aws/wafv2/webAclAssociation";
import type { WebAclLoggingConfigurationArgs } from "@pulumi/aws/wafv2/webAclLoggingConfiguration";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const WebAclAssociation = resourceType<Unwrap<WebAclAssociationArgs>>(
  "aws:wafv2/webAclAssociation:WebAclAssociation",
  { names: [] },
);
export const WebAclLoggingConfiguration = resourceType<Unwrap<WebAclLoggingConfigurationArgs>>(
  "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration",
  { names: [] },
);
export const Wafv2WebAcl = resourceType<Unwrap<Wafv2WebAclArgs>>("aws:wafv2/webAcl:WebAcl");
