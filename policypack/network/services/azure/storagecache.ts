import { AmlFilesystem, StorageCache } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import type { Bounded } from "../../bounded";
import { type EndpointReader, endpoint } from "../../reader";
import { type Traffic, tcp, udp, unionOfTraffic } from "../../traffic";

/**
 * NFS (learn.microsoft.com/azure/hpc-cache/hpc-cache-mount), on the ports that IANA lists. Not verified: its helpers, here
 * as learn.microsoft.com/azure/hpc-cache/hpc-cache-prerequisites lists them for the storage behind the cache.
 */
const NFS = unionOfTraffic([tcp(111), tcp(2049)]);
const HPC_CACHE: Bounded<Traffic> = {
  certain: NFS,
  possible: unionOfTraffic([111, 2049, 4045, 4046, 4047].flatMap((port) => [tcp(port), udp(port)])),
};

/** learn.microsoft.com/azure/azure-managed-lustre/configure-network-security-group */
const LUSTRE = unionOfTraffic([tcp(988), tcp(1019, 1023)]);

export const endpoints: readonly EndpointReader[] = [
  endpoint(StorageCache, "store", (cache, reading) => ({
    listens: HPC_CACHE,
    interfaces: interfacesIn(reading, { subnet: cache.subnet }),
  })),
  endpoint(AmlFilesystem, "store", (filesystem, reading) => ({
    listens: LUSTRE,
    interfaces: interfacesIn(reading, { subnet: filesystem.filesystemSubnet }),
  })),
];
