// What a team in a hurry writes: it works, and it breaks nearly every rule of the pack. The same
// portal done properly is in ../hardened-aws. Never deploy this one.
import "./access";
import "./neighbours";
import { trail } from "./audit";
import { database } from "./data";
import { vpc } from "./network";
import { site } from "./storage";
import { loadBalancer } from "./web";

export const vpcId = vpc.id;
export const portalAddress = loadBalancer.dnsName;
export const siteAddress = site.domainName;
export const databaseEndpoint = database.endpoint;
export const trailName = trail.name;
