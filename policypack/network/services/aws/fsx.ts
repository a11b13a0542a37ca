import type { CheckedValue, ResourceType } from "../../../core";
import {
  FsxFileCache,
  FsxLustreFileSystem,
  FsxOntapFileSystem,
  FsxOpenZfsFileSystem,
  FsxWindowsFileSystem,
} from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { type Bounded, exactly } from "../../bounded";
import { type EndpointReader, endpoint } from "../../reader";
import { type Traffic, tcp, udp, unionOfTraffic } from "../../traffic";

/** Source: docs.aws.amazon.com/fsx, LustreGuide, Creating an FSx for Lustre file system fails. */
const LUSTRE = unionOfTraffic([tcp(988), tcp(1018, 1023)]);

/** Source: docs.aws.amazon.com/fsx, OpenZFSGuide, Amazon VPC security groups. */
const NFS = unionOfTraffic([111, 2049, 20_001, 20_002, 20_003].flatMap(onBoth));

/**
 * SMB, and WinRM to administer. The others that its security group is to open are those of Active Directory; which of
 * them it answers on itself isn't verified. Source: docs.aws.amazon.com/fsx, WindowsGuide, Amazon VPC security groups.
 */
const SMB = unionOfTraffic([tcp(445), tcp(5985)]);
const WINDOWS: Bounded<Traffic> = {
  certain: SMB,
  possible: unionOfTraffic([
    SMB,
    ...[53, 88, 389, 464].flatMap(onBoth),
    ...[135, 636, 3268, 3269, 9389].map((port) => tcp(port)),
    tcp(49_152, 65_535),
    udp(123),
  ]),
};

/**
 * SSH and HTTPS to administer, NFS, SMB, iSCSI, SNMP, NDMP and SnapMirror. Source: docs.netapp.com/us-en/bluexp-fsx-ontap,
 * Security group rules for FSx for ONTAP.
 */
const ONTAP_SURE = unionOfTraffic([
  ...[22, 139, 443, 445, 749, 3260, 10_000, 11_104, 11_105].map((port) => tcp(port)),
  ...[111, 161, 162, 635, 2049, 4045, 4046].flatMap(onBoth),
  udp(4049),
]);
/** Not verified: RPC, NetBIOS and NVMe over TCP. */
const ONTAP: Bounded<Traffic> = {
  certain: ONTAP_SURE,
  possible: unionOfTraffic([
    ONTAP_SURE,
    ...[135, 4420, 8009].map((port) => tcp(port)),
    ...[135, 137, 139].map((port) => udp(port)),
  ]),
};

export const endpoints: readonly EndpointReader[] = [
  fileSystem(FsxLustreFileSystem, exactly(LUSTRE)),
  fileSystem(FsxFileCache, exactly(LUSTRE)),
  fileSystem(FsxOntapFileSystem, ONTAP),
  fileSystem(FsxOpenZfsFileSystem, exactly(NFS)),
  fileSystem(FsxWindowsFileSystem, WINDOWS),
];

interface FileSystem {
  readonly subnetIds: string | readonly string[];
  readonly securityGroupIds?: readonly string[] | undefined;
}

function fileSystem(type: ResourceType<FileSystem>, listens: Bounded<Traffic>): EndpointReader {
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
