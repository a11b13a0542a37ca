import { Directory } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { type EndpointReader, endpoint } from "../../reader";
import { textOf } from "../../survey";
import { NO_TRAFFIC, tcp, udp, unionOfTraffic } from "../../traffic";

/** Source: docs.aws.amazon.com/directoryservice, AWS Managed Microsoft AD, What gets created. */
const DOMAIN_CONTROLLER = unionOfTraffic([
  ...[53, 88, 135, 389, 445, 464, 636, 9389].map((port) => tcp(port)),
  tcp(1024, 65_535),
  ...[53, 88, 123, 138, 389, 445, 464].map((port) => udp(port)),
]);

/**
 * AWS makes the security group of a directory, which admits these ports from everywhere in reach. A
 * connector to another directory only asks.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(Directory, "service", (directory, reading) => {
    const isConnector = textOf(directory.type) === "ADConnector";
    const { subnetIds } = isConnector ? directory.connectSettings : directory.vpcSettings;
    return {
      listens: isConnector ? NO_TRAFFIC : DOMAIN_CONTROLLER,
      interfaces: interfacesIn(reading, {
        subnets: subnetIds,
        securityGroups: [],
        hasSecurityGroups: false,
      }),
    };
  }),
];
