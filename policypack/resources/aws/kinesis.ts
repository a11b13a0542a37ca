import type { FirehoseDeliveryStreamArgs } from "@pulumi/aws/kinesis/firehoseDeliveryStream";
import type { ResourcePolicyArgs as KinesisResourcePolicyArgs } from "@pulumi/aws/kinesis/resourcePolicy";
import type { StreamArgs as KinesisStreamArgs } from "@pulumi/aws/kinesis/stream";
import type { VideoStreamArgs as KinesisVideoStreamArgs } from "@pulumi/aws/kinesis/videoStream";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const KinesisStream = resourceType<Unwrap<KinesisStreamArgs>>("aws:kinesis/stream:Stream");
export const FirehoseDeliveryStream = resourceType<Unwrap<FirehoseDeliveryStreamArgs>>(
  "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
);
export const KinesisVideoStream = resourceType<Unwrap<KinesisVideoStreamArgs>>(
  "aws:kinesis/videoStream:VideoStream",
);
export const KinesisResourcePolicy = resourceType<Unwrap<KinesisResourcePolicyArgs>>(
  "aws:kinesis/resourcePolicy:ResourcePolicy",
  { names: [] },
);
