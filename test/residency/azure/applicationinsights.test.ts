import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  ApplicationInsightsComponent,
  ApplicationInsightsExportConfiguration,
  ComponentLinkedStorageAccount,
  WebTest,
} from "../../../policypack/resources/azure/applicationinsights";
import { LogAnalyticsWorkspace } from "../../../policypack/resources/azure/operationalinsights";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const component = inSpain(ApplicationInsightsComponent);
const exported = (inputs: Readonly<Record<string, unknown>>) =>
  inSpain(ApplicationInsightsExportConfiguration, { resourceName: ref("component"), ...inputs });

describePlacements("applicationinsights", {
  "a component that says nothing": [{ component }, []],
  "telemetry in a workspace abroad": [
    {
      component: inSpain(ApplicationInsightsComponent, { workspaceResourceId: ref("workspace") }),
      workspace: inRegion("eastus", LogAnalyticsWorkspace),
    },
    ["log at eastus"],
  ],
  "telemetry in a workspace that is known only after deployment": [
    { component: inSpain(ApplicationInsightsComponent, { workspaceResourceId: unknown() }) },
    ["log unknown"],
  ],
  "an account that is linked": [
    {
      link: inSpain(ComponentLinkedStorageAccount, {
        resourceName: ref("component"),
        linkedStorageAccount: ref("account"),
      }),
      component,
      account: inRegion("eastus", StorageAccount),
    },
    ["log at eastus of component"],
  ],
  "an export to a location": [
    { export: exported({ destinationStorageLocationId: "eastus" }), component },
    ["export at eastus of component"],
  ],
  "an export to an address": [
    {
      export: exported({ destinationAddress: "https://files.blob.core.windows.net/logs?sig=1" }),
      component,
      account: inRegion("westeurope", StorageAccount, { accountName: "files" }),
    },
    ["export at westeurope of component"],
  ],
  "an export that is switched off": [
    { export: exported({ isEnabled: "false", destinationStorageLocationId: "eastus" }), component },
    [],
  ],
  "tests from places by their tags": [
    {
      webTest: inSpain(WebTest, {
        locations: [
          { location: "emea-nl-ams-azr" },
          { location: "emea-se-sto-edge" },
          { location: "moon" },
        ],
      }),
    },
    ["path in Netherlands", "path in United Kingdom", "path unknown"],
  ],
  "tests that are switched off": [
    { webTest: inSpain(WebTest, { enabled: false, locations: unknown() }) },
    [],
  ],
});

describeKeys("applicationinsights", {
  "a component whose telemetry is in a workspace": [
    {
      component: inSpain(ApplicationInsightsComponent, { workspaceResourceId: ref("workspace") }),
      workspace: inSpain(LogAnalyticsWorkspace),
    },
    [],
  ],
  "a component that keeps its telemetry itself": [
    { component },
    ["telemetry: provider-managed at spaincentral"],
  ],
});
