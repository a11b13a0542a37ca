import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  AfdOrigin,
  CdnEndpoint,
  CdnProfile,
  CdnRoute,
} from "../../../policypack/resources/azure/cdn";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import { WebApp } from "../../../policypack/resources/azure/web";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const profile = (name: unknown) => ({ profile: inSpain(CdnProfile, { sku: { name } }) });

describePlacements("cdn", {
  "a profile": [profile("Premium_AzureFrontDoor"), ["edge worldwide"]],
  "a profile for China": [profile("Standard_ChinaCdn"), ["edge in China"]],
  "a SKU that is known only after deployment": [
    profile(unknown()),
    ["perhaps edge worldwide", "perhaps edge in China"],
  ],
  "an endpoint, whatever countries may read": [
    {
      endpoint: inSpain(CdnEndpoint, {
        profileName: "portal",
        geoFilters: [{ action: "Allow", countryCodes: ["ES"], relativePath: "/" }],
      }),
    },
    ["edge worldwide"],
  ],
  "an endpoint of a profile for China": [
    {
      endpoint: inSpain(CdnEndpoint, { profileName: ref("profile") }),
      profile: inSpain(CdnProfile, { sku: { name: "Standard_ChinaCdn" } }),
    },
    ["edge in China"],
  ],
  "a route that doesn't cache": [{ route: inSpain(CdnRoute, { profileName: "portal" }) }, []],
  "a route that caches": [
    {
      route: inSpain(CdnRoute, {
        cacheConfiguration: { queryStringCachingBehavior: "UseQueryString" },
      }),
    },
    ["edge worldwide"],
  ],
  "an origin that says nothing": [{ origin: inSpain(AfdOrigin) }, []],
  "an origin by private link": [
    {
      origin: inSpain(AfdOrigin, {
        hostName: "portal.example.com",
        sharedPrivateLinkResource: { privateLinkLocation: "westeurope" },
      }),
    },
    ["path at westeurope"],
  ],
  "an origin by the host of an account": [
    {
      origin: inSpain(AfdOrigin, { hostName: "files.blob.core.windows.net" }),
      account: inRegion("eastus", StorageAccount, { accountName: "files" }),
    },
    ["path at eastus"],
  ],
  "an origin of this stack": [
    {
      origin: inSpain(AfdOrigin, { hostName: ref("app"), azureOrigin: { id: ref("app") } }),
      app: inSpain(WebApp),
    },
    ["path at spaincentral"],
  ],
  "an origin of this stack, by its host": [
    { origin: inSpain(AfdOrigin, { hostName: ref("app") }), app: inSpain(WebApp) },
    ["path at spaincentral"],
  ],
  "an origin outside": [
    { origin: inSpain(AfdOrigin, { hostName: "www.example.com" }) },
    ["path unknown"],
  ],
  "an origin that is switched off": [
    { origin: inSpain(AfdOrigin, { enabledState: "Disabled", hostName: "www.example.com" }) },
    [],
  ],
});
