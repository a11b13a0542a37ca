import { SqsQueue, SqsQueuePolicy } from "../../../resources/aws";
import { behindPolicies } from "../../aws/policy-doors";
import type { EndpointReader } from "../../reader";

export const endpoints: readonly EndpointReader[] = [
  behindPolicies(SqsQueue, "store", {
    inline: ({ policy }) => policy,
    apart: { type: SqsQueuePolicy, by: "queueUrl", document: ({ policy }) => policy },
  }),
];
