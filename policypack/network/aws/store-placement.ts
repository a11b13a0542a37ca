import {
  type Checked,
  type CheckedValue,
  checkedOf,
  isGiven,
  nodeOf,
  type ResourceType,
} from "../../core";
import { DocdbSubnetGroup, NeptuneSubnetGroup, RdsSubnetGroup } from "../../resources/aws";
import type { Reading } from "../reader";
import { type Survey, textOf } from "../survey";
import type { Interface } from "../topology";
import { interfacesIn, type Placing } from "./placement";

/** What a value refers to, and whether it certainly does. */
export interface Referred<T> {
  readonly inputs: Checked<T>;
  readonly isCertain: boolean;
}

/**
 * What a value refers to. Where that may be outside the stack, one more stands for it, of which every
 * input is unknown.
 */
export function referredTo<T>(
  survey: Survey,
  value: CheckedValue<unknown>,
  ...types: readonly ResourceType<T>[]
): readonly Referred<T>[] {
  const found = survey.follow(value, ...types);
  return found.some(({ isCertain }) => isCertain)
    ? found
    : [...found, { inputs: outside<T>(value), isCertain: false }];
}

function unset(value: CheckedValue<unknown>): CheckedValue<unknown> {
  return checkedOf({ ...nodeOf(value), state: "absent" });
}

function outside<T>(value: CheckedValue<unknown>): Checked<T> {
  return checkedOf<T>({
    ...nodeOf(value),
    state: "unknown",
    reason: "something outside this stack",
  });
}

/** The interfaces by each of the things that a value may refer to. */
export function interfacesBy<T>(
  referred: readonly Referred<T>[],
  read: (inputs: Checked<T>) => readonly Interface[],
): readonly Interface[] {
  return referred.flatMap(({ inputs, isCertain }) =>
    isCertain ? read(inputs) : read(inputs).map((one) => ({ ...one, isCertain: false })),
  );
}

/** A named set of subnets, as every kind of data store has its own. */
export type SubnetGroupType = ResourceType<{ readonly subnetIds: readonly string[] }>;

/**
 * RDS, DocumentDB and Neptune share one interface, and with it their subnet groups.
 */
export const DATABASE_SUBNET_GROUPS: readonly SubnetGroupType[] = [
  RdsSubnetGroup,
  DocdbSubnetGroup,
  NeptuneSubnetGroup,
];

/** Where AWS puts a data store that is given the name of a subnet group. */
export interface GroupPlacing extends Omit<Placing, "subnets"> {
  readonly subnetGroup: CheckedValue<string>;
  readonly types: readonly SubnetGroupType[];
}

/**
 * The interfaces of a data store in a subnet group. It counts as being in each of its subnets, because
 * a failover or a repair moves it from one to another. Without a group it is in the default VPC, as it is
 * in the group of that name.
 */
export function interfacesInGroup(
  reading: Reading,
  { subnetGroup, types, ...placing }: GroupPlacing,
): readonly Interface[] {
  if (!isGiven(subnetGroup) || textOf(subnetGroup) === "default") {
    return interfacesIn(reading, { ...placing, subnets: unset(subnetGroup), hasDefault: true });
  }
  return interfacesBy(referredTo(reading.survey, subnetGroup, ...types), ({ subnetIds }) =>
    interfacesIn(reading, { ...placing, subnets: subnetIds }),
  );
}
