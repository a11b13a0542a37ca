import {
  type CheckedValue,
  checkedInputs,
  equals,
  isAbsent,
  matches,
  nodeOf,
  not,
} from "../../core";
import { country } from "../../knowledge/countries";
import { AfdOrigin, CdnEndpoint, CdnProfile, CdnRoute } from "../../resources/azure/cdn";
import { inCountries, region, worldwide } from "../destination";
import { type Copy, copiesOf, copiesWhen, copy, type Extractor } from "../placement";
import { originPlace, originPlaceById } from "../shared/azure-origins";

/** Standard_ChinaCdn, StandardPlus_AvgBandWidth_ChinaCdn and their like. */
const CHINESE = /China/i;

export const copies: readonly Extractor[] = [
  // Connections are decrypted wherever they enter, even where nothing is cached.
  ...copiesOf(CdnProfile, ({ sku }) => atEdge("edge locations", sku.name)),
  // Filters of countries say who may read, not where copies are.
  ...copiesOf(CdnEndpoint, ({ profileName }, { graph }) => {
    const [profile] = graph.referents(nodeOf(profileName), CdnProfile).certain;
    return profile === undefined
      ? copy("edge", "cached content", worldwide(profileName, "whose edge is worldwide"))
      : atEdge("cached content", checkedInputs<Profile>(profile).sku.name);
  }),
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

/** What of a profile says where its edge is. */
interface Profile {
  readonly sku: { readonly name: string };
}

function atEdge(what: string, sku: CheckedValue<string>): readonly Copy[] {
  const isChinese = matches(sku, CHINESE, "a SKU for China");
  return [
    ...copy("edge", what, worldwide(sku, "whose edge is worldwide"), { when: not(isChinese) }),
    ...copy("edge", what, inCountries(sku, country("CN"), "whose edge is in China"), {
      when: isChinese,
    }),
  ];
}
