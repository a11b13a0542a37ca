import { SchedulerSchedule } from "../../resources/aws/scheduler";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(SchedulerSchedule, (schedule) => keyUse("schedule", schedule.kmsKeyArn)),
];
