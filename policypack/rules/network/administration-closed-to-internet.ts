import { ANY_RESOURCE, defineStackRule } from "../../core";
import { EksCluster } from "../../resources/aws/eks";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-administration-closed-to-internet",
  title: "Ports of administration can't be reached from the internet",
  rationale:
    "Whoever reaches a port of administration can try passwords and known flaws on it, day and night; automatic scans find one within minutes.",
  remediation:
    "Close the way at the setting named above, and administer through a session service, a bastion or a VPN.",
  category: "network-exposure",
  severity: "critical",
  references: [
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html",
    "https://learn.microsoft.com/azure/bastion/bastion-overview",
  ],
  check: (_, { reach }) => reach.internetToAdministration(),
  examples: {
    compliant: {
      type: EksCluster,
      inputs: { vpcConfig: { endpointPublicAccess: false, endpointPrivateAccess: true } },
    },
    violating: { type: EksCluster, inputs: { vpcConfig: { endpointPublicAccess: true } } },
  },
});
