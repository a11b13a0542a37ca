import { unknown } from "../../../policypack/kit/rule-table";
import { PeeringAttachment } from "../../../policypack/resources/aws/ec2transitgateway";
import { describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("ec2transitgateway", {
  "a peer abroad": [
    { peering: inSpain(PeeringAttachment, { peerRegion: "us-east-1" }) },
    ["path at us-east-1"],
  ],
  "a peer that is known only after deployment": [
    { peering: inSpain(PeeringAttachment, { peerRegion: unknown() }) },
    ["path unknown"],
  ],
});
