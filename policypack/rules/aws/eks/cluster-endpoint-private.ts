import { allOf, anyOf, defineRule, equals, isSet, none } from "../../../core";
import { isWideRange } from "../../../knowledge/addresses";
import { EksCluster } from "../../../resources/aws/eks";

export default defineRule(EksCluster, {
  id: "aws-eks-cluster-endpoint-private",
  title: "EKS clusters keep their API server closed to the internet",
  rationale:
    "Whoever reaches the API server of a cluster with a stolen credential controls all that runs in it.",
  remediation:
    "Set vpcConfig.endpointPublicAccess to false and endpointPrivateAccess to true, or name the networks of one's own in publicAccessCidrs.",
  category: "network-exposure",
  severity: "high",
  references: ["https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"],
  // The default is a public endpoint that lets in 0.0.0.0/0, and an empty list means the same.
  check: ({ vpcConfig }) =>
    anyOf(
      equals(vpcConfig.endpointPublicAccess, false),
      allOf(isSet(vpcConfig.publicAccessCidrs), none(vpcConfig.publicAccessCidrs, isWideRange)),
    ),
  examples: {
    compliant: {
      vpcConfig: {
        subnetIds: ["subnet-0a"],
        endpointPublicAccess: false,
        endpointPrivateAccess: true,
      },
    },
    violating: { vpcConfig: { subnetIds: ["subnet-0a"], endpointPublicAccess: true } },
  },
});
