import { equals, not } from "../../core";
import { IotDpsResource } from "../../resources/azure/deviceprovisioningservices";
import { byDefault, pairedRegion, region } from "../destination";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = copiesOf(IotDpsResource, ({ properties }) => [
  // Unless it is ruled out, the paired region stands by with the registrations of devices.
  ...copy(
    "replica",
    "data for disaster recovery",
    pairedRegion(byDefault(properties.enableDataResidency), { orNone: true }),
    { when: not(equals(properties.enableDataResidency, true)) },
  ),
  ...each(properties.iotHubs, ({ location }) =>
    copy("export", "registrations of devices", region(location)),
  ),
]);
