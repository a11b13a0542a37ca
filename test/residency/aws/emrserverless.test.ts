import { ref, unknown } from "../../../policypack/kit/rule-table";
import { EmrServerlessApplication } from "../../../policypack/resources/aws/emrserverless";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const application = (monitoringConfiguration: unknown) => ({
  application: inSpain(EmrServerlessApplication, { monitoringConfiguration }),
});

describePlacements("emrserverless", {
  "an application that says nothing": [{ application: inSpain(EmrServerlessApplication) }, []],
  "logs that are written abroad": [
    {
      ...application({ s3MonitoringConfiguration: { logUri: "s3://logs/emr" } }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "logs" }),
    },
    ["log at us-east-1"],
  ],
  "metrics that are sent abroad": [
    application({
      prometheusMonitoringConfiguration: {
        remoteWriteUrl: "https://aps-workspaces.eu-west-1.amazonaws.com/workspaces/ws-1",
      },
    }),
    ["log at eu-west-1"],
  ],
  "logs that are written to a bucket that is known only after deployment": [
    application({ s3MonitoringConfiguration: { logUri: unknown() } }),
    ["log unknown"],
  ],
});

describeKeys("emrserverless", {
  "an application that says nothing": [
    application(undefined),
    ["job logs that EMR keeps: provider-managed at eu-south-2"],
  ],
  "a key of this stack": [
    {
      ...application({
        managedPersistenceMonitoringConfiguration: { encryptionKeyArn: ref("key") },
      }),
      key: inSpain(KmsKey),
    },
    ["job logs that EMR keeps: customer-managed at eu-south-2"],
  ],
  "logs that only a bucket keeps": [
    {
      ...application({
        managedPersistenceMonitoringConfiguration: { enabled: false },
        s3MonitoringConfiguration: { encryptionKeyArn: ref("key") },
      }),
      key: inSpain(KmsKey),
    },
    ["job logs: customer-managed at eu-south-2"],
  ],
});
