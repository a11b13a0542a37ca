import {
  DeploymentStackAtManagementGroup,
  DeploymentStackAtResourceGroup,
  DeploymentStackAtSubscription,
  ResourcesDeployment,
  ResourcesDeploymentAtManagementGroupScope,
  ResourcesDeploymentAtScope,
  ResourcesDeploymentAtSubscriptionScope,
  ResourcesDeploymentAtTenantScope,
} from "../../resources/azure/resources";
import { beyondSight } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

const DEPLOYMENTS = [
  ResourcesDeployment,
  ResourcesDeploymentAtManagementGroupScope,
  ResourcesDeploymentAtScope,
  ResourcesDeploymentAtSubscriptionScope,
  ResourcesDeploymentAtTenantScope,
];

const STACKS = [
  DeploymentStackAtManagementGroup,
  DeploymentStackAtResourceGroup,
  DeploymentStackAtSubscription,
];

const WHY = "a template, whose resources can't be seen from here";

/** A template stands in the deployment, or is linked to; its expressions are read by Azure only. */
export const copies: readonly Extractor[] = [
  ...copiesOf(DEPLOYMENTS, ({ properties }) => [
    ...copy("primary", "resources of the template", beyondSight(properties.template, WHY)),
    ...copy("primary", "resources of the template", beyondSight(properties.templateLink, WHY)),
  ]),
  ...copiesOf(STACKS, ({ template, templateLink }) => [
    ...copy("primary", "resources of the template", beyondSight(template, WHY)),
    ...copy("primary", "resources of the template", beyondSight(templateLink, WHY)),
  ]),
];
