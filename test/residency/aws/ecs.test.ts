import { ref, unknown } from "../../../policypack/kit/rule-table";
import { EcsCluster, EcsService } from "../../../policypack/resources/aws/ecs";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const logged = (logConfiguration: unknown) =>
  inSpain(EcsCluster, { configuration: { executeCommandConfiguration: { logConfiguration } } });

describePlacements("ecs", {
  "a plain cluster": [{ cluster: inSpain(EcsCluster) }, []],
  "sessions logged to a bucket abroad and a log group": [
    {
      cluster: logged({ s3BucketName: "sessions", cloudWatchLogGroupName: "sessions" }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "sessions" }),
    },
    ["log at us-east-1", "log at eu-south-2"],
  ],
  "sessions logged to a bucket that is known only after deployment": [
    { cluster: logged({ s3BucketName: unknown() }) },
    ["log unknown"],
  ],
});

const withVolume = (managedEbsVolume: object) =>
  inSpain(EcsService, { volumeConfiguration: { name: "data", managedEbsVolume } });

describeKeys("ecs", {
  "a cluster that says nothing": [
    { cluster: inSpain(EcsCluster) },
    [
      "ephemeral storage: provider-managed at eu-south-2",
      "managed storage: provider-managed at eu-south-2",
    ],
  ],
  "a cluster whose keys are known only after deployment": [
    { cluster: inSpain(EcsCluster, { configuration: unknown() }) },
    [
      "ephemeral storage: provider-managed or stronger unknown",
      "managed storage: provider-managed or stronger unknown",
      "sessions: provider-managed or stronger unknown",
    ],
  ],
  "a service without volumes": [{ service: inSpain(EcsService) }, []],
  "a service with a volume": [
    { service: withVolume({}) },
    ["volumes: provider-managed at eu-south-2"],
  ],
  "a service with a volume that isn't encrypted": [
    { service: withVolume({ encrypted: false }) },
    ["unencrypted volumes: provider-managed at eu-south-2"],
  ],
  "a service with a key of this stack": [
    {
      service: withVolume({ kmsKeyId: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["volumes: customer-managed at eu-south-2"],
  ],
});
