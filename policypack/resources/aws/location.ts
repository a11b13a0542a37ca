import type { TrackerArgs as LocationTrackerArgs } from "@pulumi/aws/location/tracker";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LocationTracker = resourceType<Unwrap<LocationTrackerArgs>>(
  "aws:location/tracker:Tracker",
  { names: ["trackerName"] },
);
