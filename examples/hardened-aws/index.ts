// A citizen portal whose data stay in Spain, hardened as ENS asks. The same portal written in a
// hurry is in ../insecure-aws. Read in this order: settings, policies, keys, roles, buckets, then
// whichever part of the system interests you.
import "./account";
import "./signer";
import "./intake";
import { trail } from "./audit";
import { database } from "./data";
import { documents } from "./documents";
import { vpc } from "./network";
import { site } from "./site";
import { loadBalancer } from "./web";

export const vpcId = vpc.id;
export const portalAddress = loadBalancer.dnsName;
export const siteAddress = site.domainName;
export const databaseEndpoint = database.endpoint;
export const documentsBucket = documents.name;
export const trailName = trail.name;
