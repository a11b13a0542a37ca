import { SnsTopic, SnsTopicPolicy } from "../../../resources/aws";
import { behindPolicies } from "../../aws/policy-doors";
import type { EndpointReader } from "../../reader";

export const endpoints: readonly EndpointReader[] = [
  behindPolicies(SnsTopic, "store", {
    inline: ({ policy }) => policy,
    apart: { type: SnsTopicPolicy, by: "arn", document: ({ policy }) => policy },
  }),
];
