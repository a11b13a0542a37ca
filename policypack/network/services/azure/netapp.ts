import { NetAppVolume } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { type EndpointReader, endpoint } from "../../reader";
import { tcp, udp, unionOfTraffic } from "../../traffic";

/** NFS with its helpers, and SMB: learn.microsoft.com/azure/azure-netapp-files/network-attached-storage-protocols. */
const FILES = unionOfTraffic([tcp(111), udp(111), tcp(445), tcp(635), tcp(2049), udp(2049)]);

export const endpoints: readonly EndpointReader[] = [
  endpoint(NetAppVolume, "store", (volume, reading) => ({
    listens: FILES,
    interfaces: interfacesIn(reading, { subnet: volume.subnetId }),
  })),
];
