import { NetAppVolume } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import type { Bounded } from "../../bounded";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { elementsOf, textOf } from "../../survey";
import { NO_TRAFFIC, type Traffic, tcp, udp, unionOfTraffic } from "../../traffic";

/**
 * NFS with its helpers, of which the third version alone needs more than one:
 * learn.microsoft.com/azure/azure-netapp-files/network-attached-storage-protocols. Not verified: NFS over UDP, and the
 * port of SMB, which is the one that IANA lists.
 */
const NFS = tcp(2049);
const NFS_3_PORTS = [111, 635, 2049, 4045, 4046, 4049];
const NFS_3: Bounded<Traffic> = {
  certain: unionOfTraffic(NFS_3_PORTS.map((port) => tcp(port))),
  possible: unionOfTraffic(NFS_3_PORTS.flatMap((port) => [tcp(port), udp(port)])),
};
const SMB = tcp(445);
const PROTOCOLS: ReadonlyMap<string, Bounded<Traffic>> = new Map([
  ["NFSV3", NFS_3],
  ["NFSV4.1", { certain: NFS, possible: NFS }],
  ["CIFS", { certain: SMB, possible: SMB }],
]);
const UNREAD: Bounded<Traffic> = {
  certain: NO_TRAFFIC,
  possible: unionOfTraffic([NFS_3.possible, SMB]),
};

export const endpoints: readonly EndpointReader[] = [
  endpoint(NetAppVolume, "store", (volume, reading) => ({
    listens: spokenBy(volume),
    interfaces: interfacesIn(reading, { subnet: volume.subnetId }),
  })),
];

/** The third version of NFS where no protocol is named: the SDK on protocolTypes. */
function spokenBy({ protocolTypes }: Inputs<typeof NetAppVolume>): Bounded<Traffic> {
  const named = (elementsOf<string>(protocolTypes) ?? [undefined]).map(
    (one) => PROTOCOLS.get((one && textOf(one)?.toUpperCase()) ?? "") ?? UNREAD,
  );
  const all = named.length > 0 ? named : [NFS_3];
  return {
    certain: unionOfTraffic(all.map(({ certain }) => certain)),
    possible: unionOfTraffic(all.map(({ possible }) => possible)),
  };
}
