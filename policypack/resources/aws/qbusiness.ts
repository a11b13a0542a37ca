import type { ApplicationArgs as QbusinessApplicationArgs } from "@pulumi/aws/qbusiness/application";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const QbusinessApplication = resourceType<Unwrap<QbusinessApplicationArgs>>(
  "aws:qbusiness/application:Application",
  { names: ["displayName"] },
);
