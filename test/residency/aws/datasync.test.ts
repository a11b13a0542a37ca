import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  DataSyncEfsLocation,
  DataSyncHdfsLocation,
  DataSyncNfsLocation,
  DataSyncObjectStorageLocation,
  DataSyncS3Location,
  DataSyncTask,
} from "../../../policypack/resources/aws/datasync";
import { EfsFileSystem } from "../../../policypack/resources/aws/efs";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const task = (inputs: object = {}) =>
  inSpain(DataSyncTask, { destinationLocationArn: ref("destination"), ...inputs });

describePlacements("datasync", {
  "files of a file system into a bucket abroad": [
    {
      task: task({ sourceLocationArn: ref("source") }),
      source: inSpain(DataSyncEfsLocation, { efsFileSystemArn: ref("files") }),
      files: inSpain(EfsFileSystem),
      destination: inSpain(DataSyncS3Location, { s3BucketArn: ref("bucket") }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["export at us-east-1 of files"],
  ],
  "a host in another cloud": [
    {
      task: task(),
      destination: inSpain(DataSyncObjectStorageLocation, {
        serverHostname: "storage.example.com",
      }),
    },
    ["export unknown"],
  ],
  "a bucket of AWS as a host": [
    {
      task: task(),
      destination: inSpain(DataSyncObjectStorageLocation, {
        serverHostname: "s3.eu-west-1.amazonaws.com",
      }),
    },
    ["export at eu-west-1"],
  ],
  "a file server that is known only after deployment": [
    { task: task(), destination: inSpain(DataSyncNfsLocation, { serverHostname: unknown() }) },
    ["export unknown"],
  ],
  "several name nodes": [
    {
      task: task(),
      destination: inSpain(DataSyncHdfsLocation, {
        nameNodes: [{ hostname: "a.example.com" }, { hostname: "b.example.com" }],
      }),
    },
    ["export unknown", "export unknown"],
  ],
  "a location that is not in this stack": [
    {
      task: inSpain(DataSyncTask, {
        destinationLocationArn: "arn:aws:datasync:eu-west-1:111122223333:location/loc-1",
      }),
    },
    ["export at eu-west-1"],
  ],
  "a location that is known only after deployment": [
    { task: inSpain(DataSyncTask, { destinationLocationArn: unknown() }) },
    ["export unknown"],
  ],
  "logs and reports": [
    {
      task: inSpain(DataSyncTask, {
        cloudwatchLogGroupArn: "arn:aws:logs:eu-west-1:111122223333:log-group:sync",
        taskReportConfig: { s3Destination: { s3BucketArn: "arn:aws:s3:::reports" } },
      }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "reports" }),
    },
    ["log at eu-west-1", "log at us-east-1"],
  ],
});
