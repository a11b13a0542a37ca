import { KinesisResourcePolicy, KinesisStream } from "../../../resources/aws";
import { behindPolicies } from "../../aws/policy-doors";
import type { EndpointReader } from "../../reader";

export const endpoints: readonly EndpointReader[] = [
  behindPolicies(KinesisStream, "store", {
    apart: { type: KinesisResourcePolicy, by: "resourceArn", document: ({ policy }) => policy },
  }),
];
