import { unknown } from "../../../policypack/kit/rule-table";
import { EksCluster } from "../../../policypack/resources/aws/eks";
import { describeKeys, inSpain } from "../../support/describe-placements";

const encryptedWith = (keyArn: unknown) =>
  inSpain(EksCluster, { encryptionConfig: { provider: { keyArn }, resources: ["secrets"] } });

describeKeys("eks", {
  "a cluster that says nothing": [
    { cluster: inSpain(EksCluster) },
    ["Kubernetes data: provider-managed at eu-south-2"],
  ],
  "a cluster with its own key": [
    { cluster: encryptedWith("arn:aws:kms:eu-south-2:111122223333:key/1") },
    ["Kubernetes data: customer-managed or stronger at eu-south-2"],
  ],
  "a cluster whose key is known only after deployment": [
    { cluster: encryptedWith(unknown()) },
    ["Kubernetes data: provider-managed or stronger unknown"],
  ],
});
