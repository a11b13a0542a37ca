import { isGiven } from "../../../core";
import { EcsService, EcsTaskSet, EventTarget, SchedulerSchedule } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { publicBy } from "../../aws/public-door";
import { type EndpointReader, endpoint, type Inputs, type Reading } from "../../reader";
import type { Interface } from "../../topology";

/** What services, task sets and both kinds of schedules say of their tasks' network. */
type NetworkConfiguration =
  | Inputs<typeof EcsService>["networkConfiguration"]
  | Inputs<typeof EventTarget>["ecsTarget"]["networkConfiguration"];

export const endpoints: readonly EndpointReader[] = [
  endpoint(EcsService, "host", ({ networkConfiguration }, reading) => ({
    interfaces: ofTasks(networkConfiguration, reading),
  })),
  endpoint(EcsTaskSet, "host", ({ networkConfiguration }, reading) => ({
    interfaces: ofTasks(networkConfiguration, reading),
  })),
  endpoint(EventTarget, "host", ({ ecsTarget }, reading) =>
    isGiven(ecsTarget.networkConfiguration)
      ? { interfaces: ofTasks(ecsTarget.networkConfiguration, reading) }
      : undefined,
  ),
  endpoint(SchedulerSchedule, "host", ({ target }, reading) => {
    const { networkConfiguration } = target.ecsParameters;
    return isGiven(networkConfiguration)
      ? { interfaces: ofTasks(networkConfiguration, reading) }
      : undefined;
  }),
];

/**
 * The interfaces of tasks that have their own (network mode awsvpc). Those of the other modes use the ones of
 * the machine that they run on.
 */
function ofTasks(network: NetworkConfiguration, reading: Reading): readonly Interface[] {
  return interfacesIn(reading, {
    subnets: network.subnets,
    securityGroups: [network.securityGroups],
    publicBy: publicBy(network.assignPublicIp),
  });
}
