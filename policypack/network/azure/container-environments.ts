import { type CheckedValue, type InputsOf, nodeOf } from "../../core";
import { ManagedEnvironment } from "../../resources/azure";
import { outwardsOnly } from "../one-way";
import type { Reading } from "../reader";
import type { Found, Survey } from "../survey";
import type { Interface } from "../topology";
import { interfacesIn } from "./placement";
import { namesSubnet } from "./subnets";
import { exitOutside, type FreeExit, lentBy, placedBy } from "./ways-out";

/** An environment that container apps run in. */
export type ContainerEnvironment = Found<InputsOf<typeof ManagedEnvironment>>;

/** The environments of this stack that an id means, or may mean. */
export function containerEnvironments(
  survey: Survey,
  named: CheckedValue<string>,
): readonly ContainerEnvironment[] {
  return survey.follow(named, ManagedEnvironment);
}

/**
 * Where an app stands in the network of its environment. An environment in a network of one's own, internal or not,
 * has a public address for what leaves it: learn.microsoft.com/azure/container-apps/networking, "Ports and IP
 * addresses" and "Managed resources".
 *
 * @param isReached whether the environment also hands requests to the app there
 */
export function environmentInterfaces(
  { inputs, isCertain }: ContainerEnvironment,
  reading: Reading,
  isReached = false,
): readonly Interface[] {
  const { infrastructureSubnetId } = inputs.vnetConfiguration;
  const node = nodeOf(infrastructureSubnetId);
  return interfacesIn(reading, {
    subnet: infrastructureSubnetId,
    filters: isReached
      ? []
      : [outwardsOnly({ node, does: "lets its apps send through this subnet" })],
    lenders: lentBy(node, "comes with a public address by which its apps go out", "yes"),
  }).map((one) => ({ ...one, isCertain: one.isCertain && isCertain }));
}

/**
 * The way out of an app whose environment is in no network of one's own. It is then in one of Microsoft's, from which
 * it reaches what is on the internet: learn.microsoft.com/azure/container-apps/networking.
 */
export function environmentExit(named: CheckedValue<string>, { survey }: Reading): FreeExit {
  const [environment, ...others] = containerEnvironments(survey, named);
  const isSeen = environment?.isCertain === true && others.length === 0;
  const subnet = environment?.inputs.vnetConfiguration.infrastructureSubnetId;
  return exitOutside({
    node: nodeOf(isSeen && subnet ? subnet : named),
    isInside: isSeen && subnet ? namesSubnet(survey, subnet) : "perhaps",
    change: placedBy("vnetConfiguration.infrastructureSubnetId of its environment"),
  });
}
