import { unknown } from "../../../policypack/kit/rule-table";
import { NotificationHubsNamespace } from "../../../policypack/resources/azure/notificationhubs";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const replicated = (replicationRegion: unknown) =>
  inRegion("westeurope", NotificationHubsNamespace, { replicationRegion });

describePlacements("notificationhubs", {
  "a namespace that says nothing, in a region without a pair": [
    { namespace: inSpain(NotificationHubsNamespace) },
    [],
  ],
  "a namespace that says nothing, in a region with a pair": [
    { namespace: inRegion("westeurope", NotificationHubsNamespace) },
    ["replica at northeurope"],
  ],
  "a namespace by default": [{ namespace: replicated("Default") }, ["replica at northeurope"]],
  "a region of one's choice": [
    { namespace: replicated("SouthEastAsia") },
    ["replica at southeastasia"],
  ],
  "no region": [{ namespace: replicated("None") }, []],
  "a region that is known only after deployment": [
    { namespace: replicated(unknown()) },
    ["perhaps replica at northeurope", "perhaps replica unknown"],
  ],
});

describeKeys("notificationhubs", {
  "a namespace": [
    { namespace: inSpain(NotificationHubsNamespace) },
    ["registrations: provider-managed at spaincentral"],
  ],
});
