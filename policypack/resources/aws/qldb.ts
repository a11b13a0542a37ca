import type { LedgerArgs as QldbLedgerArgs } from "@pulumi/aws/qldb/ledger";
import type { StreamArgs as QldbStreamArgs } from "@pulumi/aws/qldb/stream";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const QldbLedger = resourceType<Unwrap<QldbLedgerArgs>>("aws:qldb/ledger:Ledger");
export const QldbStream = resourceType<Unwrap<QldbStreamArgs>>("aws:qldb/stream:Stream", {
  names: [],
});
