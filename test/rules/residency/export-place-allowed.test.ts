import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import {
  DynamodbKinesisStreamingDestination,
  DynamodbTableExport,
} from "../../../policypack/resources/aws/dynamodb";
import { Bucket } from "../../../policypack/resources/aws/s3";
import rule from "../../../policypack/rules/residency/export-place-allowed";
import { describeRule } from "../../support/describe-rule";

const stream = (streamArn: unknown) => resource(DynamodbKinesisStreamingDestination, { streamArn });
const exportTo = (s3Bucket: unknown, region = "eu-south-2") =>
  stack({
    tableExport: resource(DynamodbTableExport, { s3Bucket }, { region: "eu-south-2" }),
    bucket: resource(Bucket, { bucket: "exports" }, { region }),
  });

describeRule(rule, {
  compliant: {
    "a stream at home": stream("arn:aws:kinesis:eu-south-2:111122223333:stream/orders"),
    "a bucket of this stack": exportTo(ref("bucket")),
    "a bucket of this stack by its name": exportTo("exports"),
  },
  violating: {
    "a stream abroad": stream("arn:aws:kinesis:us-east-1:111122223333:stream/orders"),
    "a bucket of this stack that another provider makes abroad": exportTo(
      ref("bucket"),
      "us-east-1",
    ),
    "such a bucket by its name": exportTo("exports", "us-east-1"),
  },
  inconclusive: {
    "a bucket by a name that is not in this stack": exportTo("elsewhere"),
    "a bucket that is known only after deployment": exportTo(unknown()),
    "a stream in a region that is not known": stream(
      "arn:aws:kinesis:xx-nowhere-9:111122223333:stream/orders",
    ),
  },
  notApplicable: { "nothing exported": resource(Bucket, {}) },
});
