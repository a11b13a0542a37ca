import { type Checked, type CheckedValue, isGiven, nodeOf } from "../../core";
import type { EndpointParts, Reading } from "../reader";
import type { Door, Hop } from "../topology";
import { interfacesIn } from "./placement";
import { HTTPS, policyDoors, type ResourcePolicy } from "./policy-doors";
import { publicDoor } from "./public-door";

/** What a domain of OpenSearch and its elder brother Elasticsearch have in common. */
export interface SearchDomain {
  readonly vpcOptions?:
    | {
        readonly subnetIds?: readonly string[] | undefined;
        readonly securityGroupIds?: readonly string[] | undefined;
      }
    | undefined;
}

/**
 * A domain is in a VPC, or else has a public endpoint, before which only its access policies stand.
 * Source: docs.aws.amazon.com/opensearch-service, Launching your domains within a VPC.
 */
export function searchDomain(
  { vpcOptions }: Checked<SearchDomain>,
  policies: readonly ResourcePolicy[],
  reading: Reading,
): EndpointParts {
  const given = policies.filter(({ document }) => isGiven(document));
  const isInVpc = isGiven(vpcOptions.subnetIds);
  const mayBePublic = !isInVpc || nodeOf(vpcOptions).state !== "known";
  return {
    listens: HTTPS,
    interfaces: isInVpc
      ? interfacesIn(reading, {
          subnets: vpcOptions.subnetIds,
          securityGroups: [vpcOptions.securityGroupIds],
        })
      : [],
    doors: mayBePublic ? publicDoors(vpcOptions, given) : [],
  };
}

function publicDoors(
  vpcOptions: CheckedValue<unknown>,
  policies: readonly ResourcePolicy[],
): readonly Door[] {
  const node = nodeOf(vpcOptions);
  const isCertain = node.state === "absent";
  const does = isCertain
    ? "isn't set, so that its endpoint is public"
    : "may leave its endpoint public";
  const hop: Hop = { node, does, isCertain };
  // Who else may ask without a policy of its own is said by identities, which are in no stack as a whole.
  return policies.length === 0
    ? [publicDoor(HTTPS, { ...hop, isCertain: false, change: "set vpcOptions" })]
    : policyDoors(policies).map((door) => ({ ...door, hops: [hop, ...door.hops] }));
}
