import { EventBus, EventBusPolicy } from "../../../resources/aws";
import { behindPolicies } from "../../aws/policy-doors";
import type { EndpointReader } from "../../reader";

export const endpoints: readonly EndpointReader[] = [
  behindPolicies(EventBus, "service", {
    apart: { type: EventBusPolicy, by: "eventBusName", document: ({ policy }) => policy },
  }),
];
