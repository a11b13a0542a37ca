import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  TimestreaminfluxdbDbCluster,
  TimestreaminfluxdbDbInstance,
} from "../../../policypack/resources/aws/timestreaminfluxdb";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const logging = (bucketName: unknown, enabled: unknown = true) =>
  inSpain(TimestreaminfluxdbDbInstance, {
    logDeliveryConfiguration: { s3Configuration: { bucketName, enabled } },
  });
const bucket = inRegion("us-east-1", Bucket, { bucket: "logs" });

describePlacements("timestreaminfluxdb", {
  "an instance that says nothing": [{ db: inSpain(TimestreaminfluxdbDbInstance) }, []],
  "logs in a bucket abroad": [{ db: logging("logs"), bucket }, ["log at us-east-1"]],
  "logs in a bucket of this stack by reference": [
    { db: logging(ref("bucket")), bucket },
    ["log at us-east-1"],
  ],
  "logs in a bucket that is known only after deployment": [
    { db: logging(unknown()) },
    ["log unknown"],
  ],
  "logs that are switched off": [{ db: logging("logs", false), bucket }, []],
  "logs with a switch that is known only after deployment": [
    { db: logging("logs", unknown()), bucket },
    ["perhaps log at us-east-1"],
  ],
  "logs of a cluster": [
    {
      cluster: inSpain(TimestreaminfluxdbDbCluster, {
        logDeliveryConfiguration: { s3Configuration: { bucketName: "logs", enabled: true } },
      }),
      bucket,
    },
    ["log at us-east-1"],
  ],
});

describeKeys("timestreaminfluxdb", {
  "an instance": [
    { db: inSpain(TimestreaminfluxdbDbInstance) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "a cluster": [
    { cluster: inSpain(TimestreaminfluxdbDbCluster) },
    ["storage: provider-managed at eu-south-2"],
  ],
});
