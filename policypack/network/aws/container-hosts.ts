import { type Checked, type CheckedValue, isGiven, type Resource } from "../../core";
import {
  AutoScalingGroup,
  Ec2Instance,
  EcsCapacityProvider,
  EcsCluster,
  EcsClusterCapacityProviders,
} from "../../resources/aws";
import type { Survey } from "../survey";
import { elementsOrUnread } from "./launching";
import { wordOf } from "./settings";

/** What a service or task set says of the machines that run its tasks. */
export interface Tasks {
  readonly cluster?: string | undefined;
  readonly launchType?: string | undefined;
  readonly networkConfiguration?: { readonly subnets: readonly string[] } | undefined;
  readonly capacityProviderStrategies?:
    | readonly { readonly capacityProvider: string }[]
    | undefined;
}

/** A machine, or a group of machines, that may run containers. */
interface ContainerHost {
  readonly resource: Resource;
  readonly isCertain: boolean;
}

/**
 * The machines that answer for tasks without interfaces of their own: those that a capacity provider brings, else
 * whatever may have joined the cluster. Source: "Amazon ECS task networking options for EC2" and "Amazon ECS
 * capacity providers for EC2 workloads", docs.aws.amazon.com/AmazonECS.
 */
export function containerHosts(survey: Survey, tasks: Checked<Tasks>): readonly ContainerHost[] {
  if (isGiven(tasks.networkConfiguration) || wordOf(tasks.launchType, "EC2") === "FARGATE") {
    return [];
  }
  const groups = capacityOf(survey, tasks).flatMap(({ inputs, isCertain }) =>
    survey
      .follow(inputs.autoScalingGroupProvider.autoScalingGroupArn, AutoScalingGroup)
      .map((group) => ({ ...group, isCertain: isCertain && group.isCertain })),
  );
  return groups.length > 0 ? groups : survey.once(mayHaveJoined);
}

function capacityOf(survey: Survey, { cluster, capacityProviderStrategies }: Checked<Tasks>) {
  const own = elementsOrUnread(capacityProviderStrategies).map((one) => one.capacityProvider);
  const named: readonly CheckedValue<unknown>[] =
    own.length > 0
      ? own
      : survey
          .follow(cluster, EcsCluster)
          .flatMap(({ resource }) =>
            survey.referring(resource, EcsCluster, EcsClusterCapacityProviders, "clusterName"),
          )
          .map(({ inputs }) => inputs.capacityProviders);
  return named.flatMap((names) => survey.follow(names, EcsCapacityProvider));
}

/** A machine joins a cluster by its own start script, and as its instance profile lets it. */
function mayHaveJoined(survey: Survey): readonly ContainerHost[] {
  return [
    ...survey.all(AutoScalingGroup),
    ...survey.all(Ec2Instance).filter(({ inputs }) => isGiven(inputs.iamInstanceProfile)),
  ].map(({ resource }) => ({ resource, isCertain: false }));
}
