import type { TrailArgs } from "@pulumi/aws/cloudtrail/trail";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Trail = resourceType<Unwrap<TrailArgs>>("aws:cloudtrail/trail:Trail");
