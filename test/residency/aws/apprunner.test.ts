import { unknown } from "../../../policypack/kit/rule-table";
import { AppRunnerService } from "../../../policypack/resources/aws/apprunner";
import { describeKeys, inSpain } from "../../support/describe-placements";

const encryptedWith = (kmsKey: unknown) =>
  inSpain(AppRunnerService, { encryptionConfiguration: { kmsKey } });

describeKeys("apprunner", {
  "a service that says nothing": [
    { service: inSpain(AppRunnerService) },
    ["image and logs: provider-managed at eu-south-2"],
  ],
  "a service with its own key": [
    { service: encryptedWith("arn:aws:kms:eu-south-2:111122223333:key/1") },
    ["image and logs: customer-managed or stronger at eu-south-2"],
  ],
  "a service whose key is known only after deployment": [
    { service: encryptedWith(unknown()) },
    ["image and logs: provider-managed or stronger unknown"],
  ],
});
