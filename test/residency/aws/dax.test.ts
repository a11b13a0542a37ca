import { unknown } from "../../../policypack/kit/rule-table";
import { DaxCluster } from "../../../policypack/resources/aws/dax";
import { describeKeys, inSpain } from "../../support/describe-placements";

const encrypting = (enabled: unknown) => inSpain(DaxCluster, { serverSideEncryption: { enabled } });

describeKeys("dax", {
  "a cluster that says nothing": [
    { cluster: inSpain(DaxCluster) },
    ["unencrypted cache: provider-managed at eu-south-2"],
  ],
  "an encrypted cluster": [
    { cluster: encrypting(true) },
    ["cache: provider-managed at eu-south-2"],
  ],
  "a cluster without encryption": [
    { cluster: encrypting(false) },
    ["unencrypted cache: provider-managed at eu-south-2"],
  ],
  "a cluster with a switch that is known only after deployment": [
    { cluster: encrypting(unknown()) },
    ["perhaps unencrypted cache: provider-managed at eu-south-2"],
  ],
});
