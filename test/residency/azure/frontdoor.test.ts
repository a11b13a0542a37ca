import { ref } from "../../../policypack/kit/rule-table";
import { FrontDoor } from "../../../policypack/resources/azure/frontdoor";
import { WebApp } from "../../../policypack/resources/azure/web";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const frontDoor = (inputs: Readonly<Record<string, unknown>>) =>
  inSpain(FrontDoor, { resourceGroupName: "edge", ...inputs });

describePlacements("frontdoor", {
  "a front door": [{ frontDoor: frontDoor({}) }, ["edge worldwide"]],
  "a route that caches, and one that doesn't": [
    {
      frontDoor: frontDoor({
        routingRules: [
          { routeConfiguration: { cacheConfiguration: { cacheDuration: "P1D" } } },
          { routeConfiguration: { forwardingProtocol: "HttpsOnly" } },
        ],
      }),
    },
    ["edge worldwide", "edge worldwide"],
  ],
  "backends of this stack and outside": [
    {
      frontDoor: frontDoor({
        backendPools: [
          { backends: [{ address: "portal.azurewebsites.net" }, { address: "www.example.com" }] },
        ],
      }),
      app: inRegion("westeurope", WebApp, { name: "portal" }),
    },
    ["edge worldwide", "path at westeurope", "path unknown"],
  ],
  "a backend whose host is known only after deployment": [
    {
      frontDoor: frontDoor({ backendPools: [{ backends: [{ address: ref("app") }] }] }),
      app: inSpain(WebApp),
    },
    ["edge worldwide", "path at spaincentral"],
  ],
  "a front door that is switched off": [{ frontDoor: frontDoor({ enabledState: "Disabled" }) }, []],
});
