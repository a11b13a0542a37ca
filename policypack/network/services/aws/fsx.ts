import type { CheckedValue, ResourceType } from "../../../core";
import {
  FsxFileCache,
  FsxLustreFileSystem,
  FsxOntapFileSystem,
  FsxOpenZfsFileSystem,
  FsxWindowsFileSystem,
} from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { type EndpointReader, endpoint } from "../../reader";
import { type Traffic, tcp, udp, unionOfTraffic } from "../../traffic";

/** Source: docs.aws.amazon.com/fsx, LustreGuide, File system access control with Amazon VPC. */
const LUSTRE = unionOfTraffic([tcp(988), tcp(1018, 1023)]);

/** Source: docs.aws.amazon.com/fsx, OpenZFSGuide, Amazon VPC security groups. */
const NFS = unionOfTraffic([111, 2049, 20_001, 20_002, 20_003].flatMap(onBoth));

/** SMB, and WinRM to administer. Source: docs.aws.amazon.com/fsx, WindowsGuide, VPC security groups. */
const WINDOWS = unionOfTraffic([tcp(445), tcp(5985)]);

/**
 * SSH and HTTPS to administer, NFS, SMB, iSCSI, SNMP, NDMP and SnapMirror. Source:
 * docs.aws.amazon.com/fsx, ONTAPGuide, File system access control with Amazon VPC.
 */
const ONTAP = unionOfTraffic([
  ...[22, 443, 445, 749, 3260, 4420, 8009, 10_000, 11_104, 11_105].map((port) => tcp(port)),
  ...[111, 135, 139, 161, 162, 635, 2049, 4045, 4046].flatMap(onBoth),
  ...[137, 4049].map((port) => udp(port)),
]);

export const endpoints: readonly EndpointReader[] = [
  fileSystem(FsxLustreFileSystem, LUSTRE),
  fileSystem(FsxFileCache, LUSTRE),
  fileSystem(FsxOntapFileSystem, ONTAP),
  fileSystem(FsxOpenZfsFileSystem, NFS),
  fileSystem(FsxWindowsFileSystem, WINDOWS),
];

interface FileSystem {
  readonly subnetIds: string | readonly string[];
  readonly securityGroupIds?: readonly string[] | undefined;
}

function fileSystem(type: ResourceType<FileSystem>, listens: Traffic): EndpointReader {
  return endpoint<FileSystem>(type, "store", ({ subnetIds, securityGroupIds }, reading) => ({
    listens,
    interfaces: interfacesIn(reading, {
      subnets: subnetIds as CheckedValue<unknown>,
      securityGroups: [securityGroupIds],
    }),
  }));
}

function onBoth(port: number): readonly Traffic[] {
  return [tcp(port), udp(port)];
}
