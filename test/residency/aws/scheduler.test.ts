import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { SchedulerSchedule } from "../../../policypack/resources/aws/scheduler";
import { describeKeys, inSpain } from "../../support/describe-placements";

const schedule = (key: unknown) => ({ schedule: inSpain(SchedulerSchedule, { kmsKeyArn: key }) });

describeKeys("scheduler", {
  "a schedule that says nothing": [
    { schedule: inSpain(SchedulerSchedule) },
    ["schedule: provider-managed at eu-south-2"],
  ],
  "a schedule with a key of this stack": [
    { ...schedule(ref("key")), key: inSpain(KmsKey) },
    ["schedule: customer-managed at eu-south-2"],
  ],
  "a schedule with a key that is known only after deployment": [
    schedule(unknown()),
    ["schedule: provider-managed or stronger unknown"],
  ],
});
