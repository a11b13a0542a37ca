import { resource, unknown } from "../../../policypack/kit/rule-table";
import {
  CoreNetwork,
  CoreNetworkPolicyAttachment,
} from "../../../policypack/resources/aws/networkmanager";
import { describePlacements } from "../../support/describe-placements";

const policy = (...regions: readonly string[]) =>
  JSON.stringify({
    version: "2021.12",
    "core-network-configuration": {
      "asn-ranges": ["64512-64555"],
      "edge-locations": regions.map((location) => ({ location })),
    },
  });
const attached = (policyDocument: unknown) => ({
  attachment: resource(CoreNetworkPolicyAttachment, { policyDocument }),
});

describePlacements("networkmanager", {
  "a core network without policy": [{ network: resource(CoreNetwork) }, []],
  "regions of the base policy": [
    { network: resource(CoreNetwork, { basePolicyRegions: ["eu-south-2", "us-east-1"] }) },
    ["path at eu-south-2", "path at us-east-1"],
  ],
  "a base policy of one's own": [
    { network: resource(CoreNetwork, { basePolicyDocument: policy("eu-west-1") }) },
    ["path at eu-west-1"],
  ],
  "a policy": [
    attached(policy("eu-south-2", "us-east-1")),
    ["path at eu-south-2", "path at us-east-1"],
  ],
  "a policy that is known only after deployment": [attached(unknown()), ["path unknown"]],
  "a policy that can't be read": [attached("version: 2021.12"), ["path unknown"]],
});
