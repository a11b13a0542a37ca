import type { QueryLogArgs } from "@pulumi/aws/route53/queryLog";
import type { RecordArgs } from "@pulumi/aws/route53/record";
import type { ZoneArgs } from "@pulumi/aws/route53/zone";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Zone = resourceType<Unwrap<ZoneArgs>>("aws:route53/zone:Zone");
export const QueryLog = resourceType<Unwrap<QueryLogArgs>>("aws:route53/queryLog:QueryLog", {
  names: [],
});
export const Record = resourceType<Unwrap<RecordArgs>>("aws:route53/record:Record", { names: [] });
