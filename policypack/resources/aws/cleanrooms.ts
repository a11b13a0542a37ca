import type { MembershipArgs as CleanroomsMembershipArgs } from "@pulumi/aws/cleanrooms/membership";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CleanroomsMembership = resourceType<Unwrap<CleanroomsMembershipArgs>>(
  "aws:cleanrooms/membership:Membership",
  { names: [] },
);
