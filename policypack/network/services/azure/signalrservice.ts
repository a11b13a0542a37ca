import { SignalR } from "../../../resources/azure";
import { networkAclRules } from "../../azure/realtime-doors";
import { service } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  service(SignalR, "entry", (hub, { survey }) => ({
    listens: tcp(443),
    open: [{ access: hub.publicNetworkAccess, rules: networkAclRules(survey, hub.networkACLs) }],
  })),
];
