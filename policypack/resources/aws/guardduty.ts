import type { PublishingDestinationArgs } from "@pulumi/aws/guardduty/publishingDestination";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const PublishingDestination = resourceType<Unwrap<PublishingDestinationArgs>>(
  "aws:guardduty/publishingDestination:PublishingDestination",
  { names: [] },
);
