import {
  type Checked,
  type CheckedValue,
  describeActual,
  type Node,
  nodeOf,
  type ResourceType,
} from "../../core";
import { openingsIn } from "../../knowledge/policy-document";
import { type EndpointReader, endpoint } from "../reader";
import type { Found } from "../survey";
import type { Door, EndpointRole } from "../topology";
import { type Traffic, tcp } from "../traffic";
import { type Opening as PublicOpening, publicDoor } from "./public-door";

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

interface PolicyDoorOptions {
  readonly traffic?: Traffic;
  /**
   * The rule that judges the same policies, and says itself that one isn't decided of which nothing
   * can be read. Nothing is said of such a policy here: one unknown is one finding.
   */
  readonly alsoJudgedBy?: string | undefined;
}

/**
 * The ways in that resource policies open to everybody. Networks have no part in it: AWS answers from
 * wherever it is asked.
 */
export function policyDoors(
  policies: readonly ResourcePolicy[],
  { traffic = HTTPS, alsoJudgedBy }: PolicyDoorOptions = {},
): readonly Door[] {
  return policies.flatMap((policy) =>
    openingsIn(policy.document).flatMap((opening) => {
      const isCertain = opening.isCertain && policy.isCertain;
      const node = nodeOf(opening.statement);
      if (node.state !== "known") {
        return alsoJudgedBy === undefined ? [publicDoor(traffic, unread(node))] : [];
      }
      const does = `${isCertain ? "lets" : "may let"} everybody in`;
      const change = "name known callers as Principal, or ask for aws:PrincipalOrgID in Condition";
      return [publicDoor(traffic, { node, does, isCertain, change })];
    }),
  );
}

/**
 * What is said of a policy, or statement, of which nothing can be read. One unknown ARN inside
 * `pulumi.jsonStringify` makes the whole text unknown.
 */
export function unread(node: Node): PublicOpening {
  return {
    node,
    does: `as a whole is ${describeActual(node)}, and may let everybody in`,
    isCertain: false,
    change:
      node.state === "unknown"
        ? "compose the ARNs in it from names, so that it is known before and can be judged, or see once it is deployed that it names known callers only"
        : "write it as a JSON document with statements, which can be judged",
  };
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
  readonly alsoJudgedBy?: PolicyDoorOptions["alsoJudgedBy"];
}

/** A resource that nobody reaches but through AWS itself, as far as its policies allow. */
export function behindPolicies<T, S>(
  type: ResourceType<T>,
  role: EndpointRole,
  places: PolicyPlaces<T, S>,
): EndpointReader {
  return endpoint(type, role, (inputs, { resource, survey }) => ({
    listens: HTTPS,
    doors: policyDoors(
      [
        ...(places.inline === undefined ? [] : [inline(places.inline(inputs))]),
        ...(places.apart === undefined
          ? []
          : apart(
              survey.referring(resource, type, places.apart.type, places.apart.by),
              places.apart.document,
            )),
      ],
      { alsoJudgedBy: places.alsoJudgedBy },
    ),
  }));
}
