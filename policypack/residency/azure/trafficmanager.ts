import { type Checked, equals, isAbsent, not } from "../../core";
import {
  TrafficManagerEndpoint,
  TrafficManagerProfile,
} from "../../resources/azure/trafficmanager";
import { region, worldwide } from "../destination";
import { type Copy, copiesOf, copiesWhen, copy, type Extractor, each } from "../placement";
import { originPlace, originPlaceById } from "../shared/azure-origins";

/** What an endpoint says, inside a profile or on its own. */
interface Endpoint {
  readonly endpointLocation?: string | undefined;
  readonly endpointStatus?: string | undefined;
  readonly target?: string | undefined;
  readonly targetResourceId?: string | undefined;
}

/** Where users are sent: a location that is stated, else that of a resource or host. */
function reach(endpoint: Checked<Endpoint>): readonly Copy[] {
  const { endpointLocation, endpointStatus, target, targetResourceId } = endpoint;
  return copiesWhen(not(equals(endpointStatus, "Disabled")), () => [
    ...copy("path", "endpoint", region(endpointLocation)),
    ...copiesWhen(isAbsent(endpointLocation), () => [
      ...copy("path", "endpoint", originPlaceById(targetResourceId)),
      ...copy("path", "endpoint", originPlace(target), { when: isAbsent(targetResourceId) }),
    ]),
  ]);
}

export const copies: readonly Extractor[] = [
  ...copiesOf(TrafficManagerProfile, (profile) =>
    copiesWhen(not(equals(profile.profileStatus, "Disabled")), () => [
      ...copiesWhen(equals(profile.trafficViewEnrollmentStatus, "Enabled"), () =>
        copy(
          "processing",
          "addresses of users",
          worldwide(
            profile.trafficViewEnrollmentStatus,
            "which collects who asks for names, in a worldwide service",
          ),
        ),
      ),
      ...each(profile.endpoints, reach),
    ]),
  ),
  ...copiesOf(TrafficManagerEndpoint, reach),
];
