import { nodeOf } from "../../../core";
import { EfsFileSystem, EfsMountTarget } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { ports } from "../../aws/port-traffic";
import { takingOnly } from "../../one-way";
import { type EndpointReader, endpoint } from "../../reader";

/** NFS. Source: docs.aws.amazon.com/efs, Using VPC security groups. */
const PORT = 2049;

/**
 * The mount target is what is reached of a file system: it has the subnet and the security groups, and
 * the file system may be in another stack. It never opens connections, because it calls no client back:
 * docs.aws.amazon.com/efs, Amazon EFS quotas, Unsupported NFSv4.0 and 4.1 features.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(EfsMountTarget, "store", (target, reading) => ({
    partOf: reading.survey.target(target.fileSystemId, EfsFileSystem)?.resource,
    listens: ports(PORT),
    interfaces: takingOnly(
      interfacesIn(reading, {
        subnets: target.subnetId,
        securityGroups: [target.securityGroups],
      }),
      nodeOf(target.subnetId),
    ),
  })),
];
