/** What is known of a service that keeps data elsewhere than the region it is used in. */
export interface UnboundedService {
  /** Completes "of <service>, …". */
  readonly why: string;
  readonly source: string;
}

const CLOUDFRONT: UnboundedService = {
  why: "which keeps copies of what it delivers in edge locations all over the world",
  source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html",
};

const CLOUDFRONT_STORE: UnboundedService = {
  why: "whose key value stores are in edge locations all over the world",
  source:
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions.html",
};

const GLOBAL_ACCELERATOR: UnboundedService = {
  why: "which takes traffic in at whatever edge location in the world is closest to the caller",
  source: "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html",
};

const ROUTE_53_DOMAINS: UnboundedService = {
  why: "which passes the contacts of a domain's owner on to a registrar",
  source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_domains_RegisterDomain.html",
};

const USER_NOTIFICATIONS: UnboundedService = {
  why: "which keeps its data in us-east-1 (United States) beside the regions that are chosen as hubs",
  source: "https://docs.aws.amazon.com/notifications/latest/APIReference/Welcome.html",
};

const FRONT_DOOR: UnboundedService = {
  why: "which takes requests in, and keeps copies of the answers, in edge locations all over the world",
  source: "https://learn.microsoft.com/azure/frontdoor/front-door-overview",
};

const CDN: UnboundedService = {
  why: "which keeps copies of what it delivers in edge locations all over the world",
  source: "https://learn.microsoft.com/azure/cdn/cdn-pop-locations",
};

const COMMUNICATION: UnboundedService = {
  why: "which keeps its data in a geography, but may process them in any other",
  source: "https://learn.microsoft.com/azure/communication-services/concepts/privacy",
};

/**
 * Types and services that hold or process data without a boundary, by canonical token or service.
 * Left out is what holds only names, rules and identities, such as DNS zones and IAM; and what has
 * a boundary if one asks for it, such as Azure Maps and Bot Service, whose location tells.
 */
export const UNBOUNDED: ReadonlyMap<string, UnboundedService> = new Map([
  ["aws:cloudfront/distribution:Distribution", CLOUDFRONT],
  ["aws:cloudfront/distributionTenant:DistributionTenant", CLOUDFRONT],
  ["aws:cloudfront/keyValueStore:KeyValueStore", CLOUDFRONT_STORE],
  ["aws:cloudfront/keyvaluestoreKey:KeyvaluestoreKey", CLOUDFRONT_STORE],
  ["aws:cloudfront/keyvaluestoreKeysExclusive:KeyvaluestoreKeysExclusive", CLOUDFRONT_STORE],
  ["aws:cloudfront/multitenantDistribution:MultitenantDistribution", CLOUDFRONT],
  [
    "aws:ecrpublic/repository:Repository",
    {
      why: "whose images anybody in the world can pull",
      source: "https://docs.aws.amazon.com/AmazonECR/latest/public/public-registries.html",
    },
  ],
  ["aws:globalaccelerator/accelerator:Accelerator", GLOBAL_ACCELERATOR],
  ["aws:globalaccelerator/customRoutingAccelerator:CustomRoutingAccelerator", GLOBAL_ACCELERATOR],
  [
    "aws:lightsail/distribution:Distribution",
    {
      why: "whose distributions keep copies in edge locations all over the world",
      source:
        "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-content-delivery-network-distributions.html",
    },
  ],
  ["aws:notifications/notificationConfiguration:NotificationConfiguration", USER_NOTIFICATIONS],
  ["aws:notifications/notificationHub:NotificationHub", USER_NOTIFICATIONS],
  ["aws:route53domains/domain:Domain", ROUTE_53_DOMAINS],
  ["aws:route53domains/registeredDomain:RegisteredDomain", ROUTE_53_DOMAINS],
  [
    "azure-native:azureactivedirectory:B2CTenant",
    {
      why: "which keeps profiles in a geography, but handles sign-ins all over the world",
      source:
        "https://learn.microsoft.com/azure/active-directory-b2c/b2c-global-identity-solutions",
    },
  ],
  ["azure-native:cdn:AFDEndpoint", FRONT_DOOR],
  ["azure-native:cdn:Endpoint", CDN],
  ["azure-native:cdn:Profile", CDN],
  ["azure-native:communication:CommunicationService", COMMUNICATION],
  ["azure-native:communication:EmailService", COMMUNICATION],
  [
    "azure-native:datadog",
    {
      why: "which Datadog runs on a site of its own, US3, in the United States",
      source: "https://docs.datadoghq.com/integrations/azure/",
    },
  ],
  [
    "azure-native:domainregistration:Domain",
    {
      why: "which passes the contacts of a domain's owner on to GoDaddy",
      source: "https://learn.microsoft.com/azure/app-service/manage-custom-dns-buy-domain",
    },
  ],
  ["azure-native:frontdoor:FrontDoor", FRONT_DOOR],
  [
    "azure-native:web:StaticSite",
    {
      why: "whose static sites are served from places all over the world",
      source: "https://learn.microsoft.com/azure/static-web-apps/overview",
    },
  ],
]);

/** The service of a canonical type by its module: `aws:s3`, `azure-native:storage`. */
export function serviceOf(type: string): string | undefined {
  return /^(?:aws|azure-native):[a-z0-9]+/i.exec(type)?.[0];
}

/** Why a type's service has no data boundary; undefined where it has one, or nothing is known. */
export function boundaryOf(type: string): UnboundedService | undefined {
  return UNBOUNDED.get(type) ?? UNBOUNDED.get(serviceOf(type) ?? "");
}
