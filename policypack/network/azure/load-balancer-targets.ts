import { type CheckedValue, isGiven, type Resource } from "../../core";
import type { Survey } from "../survey";
import type { Interface } from "../topology";
import { balancerIds } from "./balanced-addresses";
import { interfaceByAddress } from "./host-addresses";
import { type HostPort, hosts } from "./hosts";
import {
  type BalancingRule,
  backendPools,
  type NamedPart,
  PARTS,
  type Part,
  partsNamed,
} from "./load-balancer-settings";
import { partName } from "./references";

/** A host that a load balancer hands on to. */
export interface Target {
  readonly resource: Resource;
  readonly interfaces: readonly Interface[];
  readonly isCertain: boolean;
}

interface Attachment extends NamedPart {
  readonly resource: Resource;
  readonly port: HostPort;
}

/** What hosts say of the load balancers that they are behind, by load balancer. */
function attachments(survey: Survey): ReadonlyMap<Resource, readonly Attachment[]> {
  const all = new Map<Resource, Attachment[]>();
  for (const [resource, ports] of hosts(survey)) {
    for (const port of ports) {
      for (const part of PARTS) {
        for (const named of namedBy(survey, port, part)) {
          const known = all.get(named.balancer) ?? [];
          all.set(named.balancer, known);
          known.push({ ...named, resource, port });
        }
      }
    }
  }
  return all;
}

function namedBy(survey: Survey, { settings }: HostPort, part: Part): readonly NamedPart[] {
  return balancerIds(settings, part).flatMap((id) => partsNamed(survey, id, part));
}

/** The hosts that a rule of a load balancer hands on to. */
export function targetsOf(
  survey: Survey,
  balancer: Resource,
  rule: BalancingRule,
): readonly Target[] {
  const own = survey.once(attachments).get(balancer) ?? [];
  const names = rule.pools.flatMap((id) => poolNames(survey, id));
  const declared = backendPools(survey, balancer);
  const isOne = declared.length === 1;
  const inPools = (name: string | undefined): "yes" | "perhaps" | "no" => {
    if (names.length === 0) return "no";
    if (name !== undefined && names.includes(name)) return "yes";
    if (name !== undefined && names.every((one) => one !== undefined)) return "no";
    return isOne ? "yes" : "perhaps";
  };
  const found: Target[] = [];
  for (const { part, name, isCertain, resource, port } of own) {
    const isNamed =
      part === "backendAddressPools"
        ? inPools(name)
        : part !== rule.kind
          ? "no"
          : name === undefined
            ? "perhaps"
            : name === rule.name
              ? "yes"
              : "no";
    if (isNamed !== "no") {
      found.push({
        resource,
        interfaces: port.interfaces,
        isCertain: isCertain && isNamed === "yes",
      });
    }
  }
  for (const { name, addresses, isCertain } of declared) {
    const isNamed = inPools(name);
    if (isNamed === "no") continue;
    for (const address of addresses.filter(isGiven)) {
      for (const holder of interfaceByAddress(survey, address)) {
        found.push({
          resource: holder.resource,
          interfaces: [holder.at],
          isCertain: isCertain && isNamed === "yes" && holder.isCertain,
        });
      }
    }
  }
  return found.filter(({ resource }) => resource !== balancer);
}

/** A rule mostly names a pool of its own load balancer, by an id that is put together. */
function poolNames(survey: Survey, id: CheckedValue<unknown>): readonly (string | undefined)[] {
  const name = partName(id, "backendAddressPools");
  if (name !== undefined) {
    return [name];
  }
  const named = partsNamed(survey, id, "backendAddressPools");
  const [only] = named;
  return named.length === 1 && only?.isCertain === true ? [only.name] : [undefined];
}
