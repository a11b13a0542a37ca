import { AmlFilesystem, StorageCache } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { type EndpointReader, endpoint } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  endpoint(StorageCache, "store", (cache, reading) => ({
    listens: unionOfTraffic([tcp(111), tcp(2049)]),
    interfaces: interfacesIn(reading, { subnet: cache.subnet }),
  })),
  endpoint(AmlFilesystem, "store", (filesystem, reading) => ({
    // Lustre: learn.microsoft.com/azure/azure-managed-lustre/configure-network-security-group.
    listens: tcp(988, 1023),
    interfaces: interfacesIn(reading, { subnet: filesystem.filesystemSubnet }),
  })),
];
