import { unknown } from "../../../policypack/kit/rule-table";
import { ConfluentCluster } from "../../../policypack/resources/azure/confluent";
import { describePlacements, inSpain } from "../../support/describe-placements";

const at = (cloud: unknown, region: unknown) =>
  inSpain(ConfluentCluster, { spec: { cloud, region } });

describePlacements("confluent", {
  "a cluster on Azure": [{ cluster: at("Azure", "eastus") }, ["processing at eastus"]],
  "a cluster in another cloud": [{ cluster: at("AWS", "eu-south-2") }, ["processing unknown"]],
  "a cluster that says nothing": [{ cluster: inSpain(ConfluentCluster) }, ["processing unknown"]],
  "a cloud that is known only after deployment": [
    { cluster: at(unknown(), "eastus") },
    ["perhaps processing at eastus", "perhaps processing unknown"],
  ],
});
