import { type Checked, formatPath, type InputsOf, isGiven, nodeOf } from "../../core";
import type { SignalR } from "../../resources/azure";
import type { RuleList } from "../filter";
import type {} from "../reader";
import { elementsOf, type Survey } from "../survey";
import { addressRules, everyone, networkAcls, someone } from "./service-rules";

/**
 * Whom the access control of SignalR Service or Web PubSub, which is alike, lets in from the internet: kinds of
 * requests are allowed or denied one by one, and the default action holds for all others:
 * learn.microsoft.com/azure/azure-signalr/howto-network-access-control.
 */
export function networkAclRules(
  survey: Survey,
  { defaultAction, ipRules, publicNetwork }: Checked<InputsOf<typeof SignalR>["networkACLs"]>,
): RuleList {
  const allowed = elementsOf(publicNetwork.allow);
  const denied = elementsOf(publicNetwork.deny);
  const node = nodeOf(publicNetwork.allow);
  if (allowed === undefined || denied === undefined) {
    return [someone(nodeOf(publicNetwork))];
  }
  if (isGiven(ipRules)) {
    return addressRules(survey, {
      list: ipRules,
      address: (rule) => rule.value,
      action: (rule) => rule.action,
    });
  }
  if (allowed.length > 0) {
    const change = `remove what clients of the internet don't need from ${formatPath(node)}`;
    return [everyone(node, "lets requests of these kinds in from everyone", change)];
  }
  const others = networkAcls([], { defaultAction, unset: "Allow" });
  // Which kinds of requests are left when some are denied isn't worth telling apart.
  return denied.length === 0 ? others : others.map((rule) => someone(rule.node));
}
