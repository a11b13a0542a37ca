import { type Checked, type CheckedValue, nodeOf, type ResourceType } from "../../core";
import { openingsIn } from "../../knowledge/policy-document";
import { type EndpointReader, endpoint } from "../reader";
import type { Found } from "../survey";
import type { Door, EndpointRole } from "../topology";
import { type Traffic, tcp } from "../traffic";
import { publicDoor } from "./public-door";

/** Where AWS itself answers for what it keeps. */
export const HTTPS: Traffic = tcp(443);

/** A resource policy, and whether it certainly holds for the resource. */
export interface ResourcePolicy {
  readonly document: CheckedValue<unknown>;
  readonly isCertain: boolean;
}

/** A policy that stands in the inputs of the resource itself. */
export function inline(document: CheckedValue<unknown>): ResourcePolicy {
  return { document, isCertain: true };
}

/** Policies that resources of their own attach. */
export function apart<T>(
  found: readonly Found<T>[],
  documentOf: (inputs: Checked<T>) => CheckedValue<unknown>,
): readonly ResourcePolicy[] {
  return found.map(({ inputs, isCertain }) => ({ document: documentOf(inputs), isCertain }));
}

/**
 * The ways in that resource policies open to everybody. Networks have no part in it: AWS answers from
 * wherever it is asked.
 */
export function policyDoors(
  policies: readonly ResourcePolicy[],
  traffic: Traffic = HTTPS,
): readonly Door[] {
  return policies.flatMap((policy) =>
    openingsIn(policy.document).map((opening) => {
      const isCertain = opening.isCertain && policy.isCertain;
      return publicDoor(traffic, {
        node: nodeOf(opening.statement),
        does: `${isCertain ? "lets" : "may let"} everybody in`,
        isCertain,
        change: "name known callers as Principal, or ask for aws:PrincipalOrgID in Condition",
      });
    }),
  );
}

/** Where the policies of a resource stand: in its own inputs, in a resource of their own, or both. */
interface PolicyPlaces<T, S> {
  readonly inline?: (inputs: Checked<T>) => CheckedValue<unknown>;
  readonly apart?: {
    readonly type: ResourceType<S>;
    /** The property by which it names the resource. */
    readonly by: keyof S & string;
    readonly document: (inputs: Checked<S>) => CheckedValue<unknown>;
  };
}

/** A resource that nobody reaches but through AWS itself, as far as its policies allow. */
export function behindPolicies<T, S>(
  type: ResourceType<T>,
  role: EndpointRole,
  places: PolicyPlaces<T, S>,
): EndpointReader {
  return endpoint(type, role, (inputs, { resource, survey }) => ({
    listens: HTTPS,
    doors: policyDoors([
      ...(places.inline === undefined ? [] : [inline(places.inline(inputs))]),
      ...(places.apart === undefined
        ? []
        : apart(
            survey.referring(resource, type, places.apart.type, places.apart.by),
            places.apart.document,
          )),
    ]),
  }));
}
