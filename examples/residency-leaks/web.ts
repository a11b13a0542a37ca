import * as aws from "@pulumi/aws";
import { provider, tags } from "./settings";

const pages = new aws.s3.Bucket("pages", { bucket: "register-pages", tags }, { provider });

// The bucket is in Spain; what it serves is decrypted and kept at points of presence everywhere.
new aws.cloudfront.Distribution(
  "pages",
  {
    enabled: true,
    origins: [{ originId: "pages", domainName: pages.bucketRegionalDomainName }],
    defaultCacheBehavior: {
      targetOriginId: "pages",
      viewerProtocolPolicy: "https-only",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
    },
    restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["ES"] } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
    tags,
  },
  { provider },
);

// Addresses of the register are answered for from an edge near whoever asks.
new aws.apigateway.RestApi("register", { name: "register", tags }, { provider });

// Who owns the name is known to a registrar, wherever that is.
new aws.route53domains.RegisteredDomain(
  "register",
  { domainName: "register.example", tags },
  { provider },
);
