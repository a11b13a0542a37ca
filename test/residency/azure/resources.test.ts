import { unknown } from "../../../policypack/kit/rule-table";
import {
  DeploymentStackAtResourceGroup,
  ResourcesDeployment,
  ResourcesDeploymentAtSubscriptionScope,
} from "../../../policypack/resources/azure/resources";
import { describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("resources", {
  "a deployment of nothing": [
    { deployment: inSpain(ResourcesDeployment, { properties: { mode: "Incremental" } }) },
    [],
  ],
  "a deployment of a template": [
    {
      deployment: inSpain(ResourcesDeployment, {
        properties: { mode: "Incremental", template: { resources: [] } },
      }),
    },
    ["primary unknown"],
  ],
  "a deployment of a template that is linked": [
    {
      deployment: inSpain(ResourcesDeploymentAtSubscriptionScope, {
        properties: {
          mode: "Incremental",
          templateLink: { uri: "https://templates.example.com/portal.json" },
        },
      }),
    },
    ["primary unknown"],
  ],
  "a deployment of a template that is known only after deployment": [
    {
      deployment: inSpain(ResourcesDeployment, {
        properties: { mode: "Incremental", template: unknown() },
      }),
    },
    ["primary unknown"],
  ],
  "a deployment stack": [
    { stack: inSpain(DeploymentStackAtResourceGroup, { template: { resources: [] } }) },
    ["primary unknown"],
  ],
});
