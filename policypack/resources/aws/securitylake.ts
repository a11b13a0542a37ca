import type { DataLakeArgs } from "@pulumi/aws/securitylake/dataLake";
import type { SubscriberArgs as SecuritylakeSubscriberArgs } from "@pulumi/aws/securitylake/subscriber";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DataLake = resourceType<Unwrap<DataLakeArgs>>("aws:securitylake/dataLake:DataLake", {
  names: [],
});
export const SecuritylakeSubscriber = resourceType<Unwrap<SecuritylakeSubscriberArgs>>(
  "aws:securitylake/subscriber:Subscriber",
  { names: [] },
);
