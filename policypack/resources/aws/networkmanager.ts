import type { CoreNetworkArgs } from "@pulumi/aws/networkmanager/coreNetwork";
import type { CoreNetworkPolicyAttachmentArgs } from "@pulumi/aws/networkmanager/coreNetworkPolicyAttachment";
import type { VpcAttachmentArgs as NetworkManagerVpcAttachmentArgs } from "@pulumi/aws/networkmanager/vpcAttachment";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CoreNetwork = resourceType<Unwrap<CoreNetworkArgs>>(
  "aws:networkmanager/coreNetwork:CoreNetwork",
  { names: [] },
);
export const CoreNetworkPolicyAttachment = resourceType<Unwrap<CoreNetworkPolicyAttachmentArgs>>(
  "aws:networkmanager/coreNetworkPolicyAttachment:CoreNetworkPolicyAttachment",
  { names: [] },
);
export const NetworkManagerVpcAttachment = resourceType<Unwrap<NetworkManagerVpcAttachmentArgs>>(
  "aws:networkmanager/vpcAttachment:VpcAttachment",
  { names: [] },
);
