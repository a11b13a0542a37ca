import { ElasticSan } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

/** iSCSI, of whose ports IANA lists this one. */
const ISCSI = tcp(3260);

/**
 * Volume groups deny public access by default, even where publicNetworkAccess of the SAN is on, and have to name whom
 * they admit: learn.microsoft.com/azure/storage/elastic-san/elastic-san-networking. Of all that the page says can be
 * named, VolumeGroup.networkAcls knows subnets only, so that there is no door to the internet.
 */
export const endpoints: readonly EndpointReader[] = [
  service(ElasticSan, "store", () => ({ listens: ISCSI })),
];
