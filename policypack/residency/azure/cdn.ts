import { equals, isAbsent, matches, not } from "../../core";
import { country } from "../../knowledge/countries";
import { AfdOrigin, CdnEndpoint, CdnProfile, CdnRoute } from "../../resources/azure/cdn";
import { originPlace, originPlaceById } from "../azure-origins";
import { inCountries, region, worldwide } from "../destination";
import { copiesOf, copiesWhen, copy, type Extractor } from "../placement";

const CHINESE = /China/i;

export const copies: readonly Extractor[] = [
  // Connections are decrypted wherever they enter, even where nothing is cached.
  ...copiesOf(CdnProfile, ({ sku }) => {
    const isChinese = matches(sku.name, CHINESE, "a SKU for China");
    return [
      ...copiesWhen(not(isChinese), () =>
        copy("edge", "edge locations", worldwide(sku.name, "whose edge is worldwide")),
      ),
      ...copiesWhen(isChinese, () =>
        copy(
          "edge",
          "edge locations",
          inCountries(sku.name, country("CN"), "whose edge is in China"),
        ),
      ),
    ];
  }),
  // Filters of countries say who may read, not where copies are.
  ...copiesOf(CdnEndpoint, ({ profileName }) =>
    copy("edge", "cached content", worldwide(profileName, "whose edge caches worldwide")),
  ),
  ...copiesOf(CdnRoute, ({ cacheConfiguration }) =>
    copy("edge", "cached content", worldwide(cacheConfiguration, "cached at the edge worldwide")),
  ),
  ...copiesOf(AfdOrigin, ({ azureOrigin, enabledState, hostName, sharedPrivateLinkResource }) => {
    const link = sharedPrivateLinkResource.privateLinkLocation;
    return copiesWhen(not(equals(enabledState, "Disabled")), () => [
      ...copy("path", "origin by private link", region(link)),
      ...copy("path", "origin", originPlaceById(azureOrigin.id), { when: isAbsent(link) }),
      ...copiesWhen(isAbsent(link), () =>
        copy("path", "origin", originPlace(hostName), { when: isAbsent(azureOrigin.id) }),
      ),
    ]);
  }),
];
