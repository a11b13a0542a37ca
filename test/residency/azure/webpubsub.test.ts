import { ref } from "../../../policypack/kit/rule-table";
import { WebPubSub, WebPubSubReplica } from "../../../policypack/resources/azure/webpubsub";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const service = inSpain(WebPubSub);

describePlacements("webpubsub", {
  "a replica abroad": [
    { replica: inRegion("eastus", WebPubSubReplica, { resourceName: ref("service") }), service },
    ["processing at eastus of service"],
  ],
  "a replica that is stopped": [
    {
      replica: inRegion("eastus", WebPubSubReplica, {
        resourceName: ref("service"),
        resourceStopped: "true",
      }),
      service,
    },
    [],
  ],
  "a service": [{ service }, []],
});
