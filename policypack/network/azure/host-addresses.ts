import { type CheckedValue, nodeOf, type Resource } from "../../core";
import {
  LoadBalancer,
  NetworkInterface,
  VirtualMachine,
  VirtualMachineScaleSet,
} from "../../resources/azure";
import { type AddressSet, coversAddresses, isNowhere, overlapsAddresses } from "../address-set";
import { addTo } from "../grouping";
import { type Survey, textOf } from "../survey";
import type { Interface } from "../topology";
import { hosts } from "./hosts";
import { frontEnds } from "./load-balancer-settings";

/** Who has a private address, or may have it. */
export interface AddressHolder {
  readonly resource: Resource;
  readonly at: Interface;
  readonly isCertain: boolean;
}

/**
 * The interfaces that have a private address: those for which it is fixed; else those that may get it. An address
 * that isn't known yet is followed to the resource that it comes from.
 */
export function interfaceByAddress(
  survey: Survey,
  address: CheckedValue<string>,
): readonly AddressHolder[] {
  const { certain, possible } = survey.addresses(address);
  if (textOf(address) === undefined || certain !== possible) {
    return followed(survey, address);
  }
  const { fixed, leased } = survey.once(indexAddresses);
  const holders = fixed.get(keyOf(possible));
  return (
    holders ??
    leased
      .filter(({ at }) => overlapsAddresses(at.addresses, possible))
      .map((holder) => ({ ...holder, isCertain: false }))
  );
}

function followed(survey: Survey, address: CheckedValue<string>): readonly AddressHolder[] {
  if (nodeOf(address).state === "absent") {
    return [];
  }
  const all = survey.once(holdersOf);
  const found = survey
    .follow<unknown>(
      address,
      NetworkInterface,
      VirtualMachine,
      VirtualMachineScaleSet,
      LoadBalancer,
    )
    .flatMap(({ resource, isCertain }) =>
      (all.get(resource) ?? []).map((holder) => ({
        ...holder,
        isCertain: isCertain && holder.isCertain,
      })),
    );
  // What comes from nowhere in the stack may be the address of anybody in it.
  return found.length > 0 ? found : survey.once(anybody);
}

function anybody(survey: Survey): readonly AddressHolder[] {
  const all = [...survey.once(holdersOf).values()].flat();
  return all.map((holder) => ({ ...holder, isCertain: false }));
}

interface Index {
  readonly fixed: ReadonlyMap<string, readonly AddressHolder[]>;
  readonly leased: readonly AddressHolder[];
}

function indexAddresses(survey: Survey): Index {
  const fixed = new Map<string, AddressHolder[]>();
  const leased: AddressHolder[] = [];
  for (const holder of [...survey.once(holdersOf).values()].flat()) {
    const { addresses } = holder.at;
    if (!isSingle(addresses)) {
      leased.push(holder);
      continue;
    }
    const key = keyOf(addresses);
    addTo(fixed, key, holder);
  }
  return { fixed, leased };
}

function holdersOf(survey: Survey): ReadonlyMap<Resource, readonly AddressHolder[]> {
  const all = new Map<Resource, AddressHolder[]>();
  const add = (resource: Resource, at: Interface) => {
    const known = all.get(resource) ?? [];
    all.set(resource, known);
    known.push({ resource, at, isCertain: at.isCertain });
  };
  for (const [resource, ports] of hosts(survey)) {
    for (const { interfaces, card } of ports) {
      for (const at of interfaces) {
        add(resource, at);
        // A machine's address is read off its network interface.
        if (card !== undefined && card !== resource) {
          addTo(all, card, { resource, at, isCertain: at.isCertain });
        }
      }
    }
  }
  for (const { resource } of survey.all(LoadBalancer)) {
    for (const { interfaces } of frontEnds(survey, resource)) {
      for (const at of interfaces) add(resource, at);
    }
  }
  return all;
}

function isSingle(addresses: AddressSet): boolean {
  const [first, end] = addresses.v4;
  return (
    !isNowhere(addresses) &&
    coversAddresses(
      first === undefined
        ? { v4: [], v6: [addresses.v6[0] ?? 0n, (addresses.v6[0] ?? 0n) + 1n] }
        : { v4: [first, first + 1], v6: [] },
      addresses,
    ) &&
    (end === undefined || end === (first ?? 0) + 1)
  );
}

function keyOf({ v4, v6 }: AddressSet): string {
  return `${v4[0] ?? ""} ${v6[0] ?? ""}`;
}
