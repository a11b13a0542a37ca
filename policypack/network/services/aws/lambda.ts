import { formatResource, nodeOf } from "../../../core";
import { LambdaFunction, LambdaFunctionUrl } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { publicDoor } from "../../aws/public-door";
import { wordOf } from "../../aws/settings";
import { functionsNamed } from "../../aws/target-groups";
import { sendingOnly } from "../../one-way";
import { type EndpointReader, endpoint, type RelayReader, relays as relaysOf } from "../../reader";
import type { Hop } from "../../topology";
import { tcp } from "../../traffic";

/** The API of the service, by which a function is called; nothing reaches it by its interfaces. */
const CALLS = tcp(443);

export const endpoints: readonly EndpointReader[] = [
  endpoint(LambdaFunction, "function", ({ vpcConfig }, reading) => {
    const { subnetIds, securityGroupIds } = vpcConfig;
    const node = nodeOf(vpcConfig);
    const isOutside =
      nodeOf(subnetIds).state === "absent" ||
      (Array.isArray(nodeOf(subnetIds).value) && (nodeOf(subnetIds).value as []).length === 0);
    if (isOutside) {
      const freeExit: Hop = {
        node,
        does: "is not set, so that it reaches the internet through a network of AWS",
        isCertain: true,
        change: "set vpcConfig to subnets whose routes lead out only where they have to",
      };
      return { listens: CALLS, freeExit };
    }
    const interfaces = interfacesIn(reading, {
      subnets: subnetIds,
      securityGroups: [securityGroupIds],
    });
    return { listens: CALLS, interfaces: sendingOnly(interfaces, node) };
  }),
  // With AWS_IAM it is as public as every API of AWS: only who is authorised gets through to it.
  endpoint(LambdaFunctionUrl, "entry", ({ authorizationType }) => {
    const type = wordOf(authorizationType, "NONE");
    return {
      listens: CALLS,
      doors:
        type === "AWS_IAM"
          ? []
          : [
              publicDoor(CALLS, {
                node: nodeOf(authorizationType),
                does: "lets everybody call it on TCP 443",
                isCertain: type === "NONE",
                change: "set authorizationType to AWS_IAM",
              }),
            ],
    };
  }),
];

export const relays: readonly RelayReader[] = [
  relaysOf(LambdaFunctionUrl, ({ functionName }, { resource, survey, endpointOf }) => {
    const from = endpointOf(resource);
    return functionsNamed(survey, functionName).flatMap((found) => {
      const to = endpointOf(found.resource);
      return from === undefined || to === undefined
        ? []
        : [
            {
              from,
              to,
              accepts: CALLS,
              sends: CALLS,
              mode: "invokes" as const,
              hop: {
                node: nodeOf(functionName),
                does: `calls ${formatResource(found.resource)}`,
                isCertain: found.isCertain,
                change: "remove the function URL",
              },
            },
          ];
    });
  }),
];
