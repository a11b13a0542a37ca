import { equals, not } from "../../core";
import { FrontDoor } from "../../resources/azure/frontdoor";
import { memberOf, worldwide } from "../destination";
import { copiesOf, copiesWhen, copy, type Extractor, each } from "../placement";
import { originPlace } from "../shared/azure-origins";

export const copies: readonly Extractor[] = copiesOf(FrontDoor, (frontDoor) =>
  copiesWhen(not(equals(frontDoor.enabledState, "Disabled")), () => [
    // Connections are decrypted wherever they enter, even where nothing is cached.
    ...copy(
      "edge",
      "edge locations",
      worldwide(frontDoor.resourceGroupName, "whose front door has a worldwide edge"),
    ),
    ...each(frontDoor.routingRules, ({ enabledState, routeConfiguration }) =>
      copy(
        "edge",
        "cached content",
        worldwide(
          memberOf(routeConfiguration, "cacheConfiguration"),
          "cached at the edge worldwide",
        ),
        { when: not(equals(enabledState, "Disabled")) },
      ),
    ),
    ...each(frontDoor.backendPools, ({ backends }) =>
      each(backends, ({ address, enabledState }) =>
        copy("path", "backend", originPlace(address), {
          when: not(equals(enabledState, "Disabled")),
        }),
      ),
    ),
  ]),
);
