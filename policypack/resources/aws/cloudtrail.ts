import type { EventDataStoreArgs } from "@pulumi/aws/cloudtrail/eventDataStore";
import type { TrailArgs } from "@pulumi/aws/cloudtrail/trail";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Trail = resourceType<Unwrap<TrailArgs>>("aws:cloudtrail/trail:Trail");
export const EventDataStore = resourceType<Unwrap<EventDataStoreArgs>>(
  "aws:cloudtrail/eventDataStore:EventDataStore",
);
