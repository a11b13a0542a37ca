import { type CheckedValue, fromJson } from "../../core";
import { CoreNetwork, CoreNetworkPolicyAttachment } from "../../resources/aws/networkmanager";
import { region } from "../destination";
import { type Copy, copiesOf, copy, type Extractor, each } from "../placement";

/**
 * A core network policy. Source:
 * https://docs.aws.amazon.com/network-manager/latest/cloudwan/cloudwan-policies-json.html
 */
interface CoreNetworkPolicy {
  readonly "core-network-configuration": {
    readonly "edge-locations": readonly { readonly location: string }[];
  };
}

export const copies: readonly Extractor[] = [
  ...copiesOf(CoreNetwork, ({ basePolicyDocument, basePolicyRegions }) => [
    ...each(basePolicyRegions, edgeIn),
    ...edgesOf(basePolicyDocument),
  ]),
  ...copiesOf(CoreNetworkPolicyAttachment, ({ policyDocument }) => edgesOf(policyDocument)),
];

function edgesOf(document: CheckedValue<string>): readonly Copy[] {
  const policy = fromJson<CoreNetworkPolicy>(document);
  return each(policy["core-network-configuration"]["edge-locations"], ({ location }) =>
    edgeIn(location),
  );
}

function edgeIn(name: CheckedValue<string>): readonly Copy[] {
  return copy("path", "edge of the core network", region(name));
}
