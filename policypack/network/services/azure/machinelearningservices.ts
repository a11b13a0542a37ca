import { type CheckedValue, checkedOf, childOf, nodeOf } from "../../../core";
import {
  MachineLearningCompute,
  MachineLearningOnlineEndpoint,
  MachineLearningRegistry,
  MachineLearningWorkspace,
} from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { switchedService } from "../../azure/service-doors";
import { everyone } from "../../azure/service-rules";
import { exactly } from "../../bounded";
import { type EndpointReader, endpoint } from "../../reader";
import { textOf } from "../../survey";
import type { Door } from "../../topology";
import { tcp } from "../../traffic";

const HTTPS = tcp(443);

export const endpoints: readonly EndpointReader[] = [
  switchedService(
    MachineLearningWorkspace,
    "service",
    HTTPS,
    (workspace) => workspace.publicNetworkAccess,
    // The documents of several versions of the API contradict each other.
    "unread",
  ),
  switchedService(
    MachineLearningRegistry,
    "service",
    HTTPS,
    (registry) => registry.publicNetworkAccess,
    "unread",
  ),
  switchedService(
    MachineLearningOnlineEndpoint,
    "entry",
    HTTPS,
    ({ properties }) => properties.publicNetworkAccess,
  ),
  endpoint(MachineLearningCompute, "host", ({ properties }, reading) => {
    // Kinds of compute have properties of their own, which the SDK types one by one.
    const own = (name: string) => childOf(childOf(nodeOf(properties), "properties"), name);
    const subnet = checkedOf<string>(childOf(own("subnet"), "id"));
    return {
      interfaces: interfacesIn(reading, { subnet }),
      doors: [
        ...remoteLogin(
          checkedOf<string>(own("remoteLoginPortPublicAccess")),
          checkedOf<boolean>(own("enableNodePublicIp")),
          // Open by itself where no network is named: the SDK on RemoteLoginPortPublicAccess.NotSpecified.
          textOf(properties.computeType) === "AmlCompute" && nodeOf(subnet).state === "absent",
        ),
        ...remoteLogin(
          checkedOf<string>(childOf(own("sshSettings"), "sshPublicAccess")),
          checkedOf<boolean>(own("enableNodePublicIp")),
          false,
        ),
      ],
    };
  }),
];

function remoteLogin(
  access: CheckedValue<string>,
  publicIp: CheckedValue<boolean>,
  isOpenUnsaid: boolean,
): readonly Door[] {
  const node = nodeOf(access);
  const said = textOf(access)?.toLowerCase();
  const isUnsaid = node.state === "absent" || said === "notspecified";
  if (nodeOf(publicIp).value === false || said === "disabled" || (isUnsaid && !isOpenUnsaid)) {
    return [];
  }
  const isCertain = (isUnsaid || said === "enabled") && nodeOf(publicIp).state !== "unknown";
  const does = "opens remote login to everyone";
  const rule = everyone(node, does, `set ${node.key} to Disabled`);
  return [
    {
      hops: isCertain ? [] : [{ node, does, isCertain }],
      rules: [{ ...rule, traffic: exactly(tcp(22)) }],
    },
  ];
}
