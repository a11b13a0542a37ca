import { Cloudhsmv2Cluster } from "../../../policypack/resources/aws/cloudhsmv2";
import { describeKeys, inRegion, inSpain } from "../../support/describe-placements";

describeKeys("cloudhsmv2", {
  "a cluster": [{ cluster: inSpain(Cloudhsmv2Cluster) }, ["keys: hsm at eu-south-2"]],
  "a cluster abroad": [
    { cluster: inRegion("us-east-1", Cloudhsmv2Cluster) },
    ["keys: hsm at us-east-1"],
  ],
});
