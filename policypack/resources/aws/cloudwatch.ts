import type { LogGroupArgs } from "@pulumi/aws/cloudwatch/logGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LogGroup = resourceType<Unwrap<LogGroupArgs>>("aws:cloudwatch/logGroup:LogGroup");
