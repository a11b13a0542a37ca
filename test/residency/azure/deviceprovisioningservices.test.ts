import { unknown } from "../../../policypack/kit/rule-table";
import { IotDpsResource } from "../../../policypack/resources/azure/deviceprovisioningservices";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

describePlacements("deviceprovisioningservices", {
  "a service that says nothing, in a region without a pair": [
    { service: inSpain(IotDpsResource) },
    [],
  ],
  "a service that says nothing, in a region with a pair": [
    { service: inRegion("westeurope", IotDpsResource) },
    ["replica at northeurope"],
  ],
  "a service whose data stay in the region": [
    {
      service: inRegion("southeastasia", IotDpsResource, {
        properties: { enableDataResidency: true },
      }),
    },
    [],
  ],
  "hubs of several regions": [
    {
      service: inSpain(IotDpsResource, {
        properties: { iotHubs: [{ location: "eastus" }, { location: unknown() }] },
      }),
    },
    ["export at eastus", "export unknown"],
  ],
});
