import { ref } from "../../../policypack/kit/rule-table";
import { SignalR, SignalRReplica } from "../../../policypack/resources/azure/signalrservice";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const service = inSpain(SignalR);

describePlacements("signalrservice", {
  "a replica abroad": [
    { replica: inRegion("eastus", SignalRReplica, { resourceName: ref("service") }), service },
    ["processing at eastus of service"],
  ],
  "a replica that is stopped": [
    {
      replica: inRegion("eastus", SignalRReplica, {
        resourceName: ref("service"),
        resourceStopped: "true",
      }),
      service,
    },
    [],
  ],
  "a service": [{ service }, []],
});

describeKeys("signalrservice", {
  "a service": [{ service }, ["messages: provider-managed at spaincentral"]],
});
