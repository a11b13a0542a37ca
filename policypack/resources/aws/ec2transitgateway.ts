import type { PeeringAttachmentArgs } from "@pulumi/aws/ec2transitgateway/peeringAttachment";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const PeeringAttachment = resourceType<Unwrap<PeeringAttachmentArgs>>(
  "aws:ec2transitgateway/peeringAttachment:PeeringAttachment",
  { names: [] },
);
