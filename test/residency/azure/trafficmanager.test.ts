import { ref } from "../../../policypack/kit/rule-table";
import { PublicIPAddress } from "../../../policypack/resources/azure/network";
import {
  TrafficManagerEndpoint,
  TrafficManagerProfile,
} from "../../../policypack/resources/azure/trafficmanager";
import { WebApp } from "../../../policypack/resources/azure/web";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

describePlacements("trafficmanager", {
  "a profile that says nothing": [{ profile: inSpain(TrafficManagerProfile) }, []],
  "a profile with endpoints": [
    {
      profile: inSpain(TrafficManagerProfile, {
        endpoints: [
          { target: "www.example.com", endpointLocation: "westeurope" },
          { target: "www.example.com" },
          { target: "portal.azurewebsites.net", endpointStatus: "Disabled" },
        ],
      }),
    },
    ["path at westeurope", "path unknown"],
  ],
  "a profile that collects the addresses of users": [
    { profile: inSpain(TrafficManagerProfile, { trafficViewEnrollmentStatus: "Enabled" }) },
    ["processing worldwide"],
  ],
  "a profile that is switched off": [
    {
      profile: inSpain(TrafficManagerProfile, {
        profileStatus: "Disabled",
        endpoints: [{ target: "www.example.com" }],
      }),
    },
    [],
  ],
  "an endpoint of this stack": [
    {
      endpoint: inSpain(TrafficManagerEndpoint, {
        target: ref("address"),
        targetResourceId: ref("address"),
      }),
      address: inRegion("eastus", PublicIPAddress),
    },
    ["path at eastus"],
  ],
  "an endpoint by the host of another service that has the name of an app": [
    {
      endpoint: inSpain(TrafficManagerEndpoint, { target: "portal.azure-api.net" }),
      app: inSpain(WebApp, { name: "portal" }),
    },
    ["path unknown"],
  ],
  "an endpoint by the host of an app": [
    {
      endpoint: inSpain(TrafficManagerEndpoint, { target: "portal.azurewebsites.net" }),
      app: inSpain(WebApp, { name: "portal" }),
    },
    ["path at spaincentral"],
  ],
});
