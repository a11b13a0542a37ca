import { isGiven, nodeOf } from "../../../core";
import { NotificationHubsNamespace } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { addressRules, everyone, someone } from "../../azure/service-rules";
import type { RuleList } from "../../filter";
import type { EndpointReader, Inputs } from "../../reader";
import { elementsOf, type Survey } from "../../survey";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  service(NotificationHubsNamespace, "service", (namespace, { survey }) => ({
    listens: tcp(443),
    open: [
      {
        access: namespace.publicNetworkAccess,
        ...(isGiven(namespace.networkAcls) && { rules: aclRules(namespace, survey) }),
      },
    ],
  })),
];

/** Rights for addresses, and rights for whoever has none of these. */
function aclRules(
  { networkAcls }: Inputs<typeof NotificationHubsNamespace>,
  survey: Survey,
): RuleList {
  const { rights } = networkAcls.publicNetworkRule;
  const granted = elementsOf(rights);
  return [
    ...addressRules(survey, { list: networkAcls.ipRules, address: (rule) => rule.ipMask }),
    ...(granted === undefined ? [someone(nodeOf(rights))] : []),
    ...(granted !== undefined && granted.length > 0
      ? [everyone(nodeOf(rights), "grants rights to everyone", "remove publicNetworkRule")]
      : []),
  ];
}
