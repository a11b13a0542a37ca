import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

/** The only region of AWS in Spain; an account has to opt in to it once. */
export const region = "eu-south-2";
export const zones = [`${region}a`, `${region}b`] as const;

// Explicit, so that nothing depends on the region that somebody's shell happens to have. What isn't
// tagged otherwise is of level medio (medium) in confidentiality.
export const provider = new aws.Provider("spain", {
  region,
  defaultTags: { tags: { classification: "medio" } },
});

/** What everyone may read, everywhere. */
export const PUBLIC = { classification: "public" };

export const accountId = config.get("accountId") ?? "111122223333";
export const domainName = config.get("domainName") ?? "sede.example.org";
export const assetsDomainName = config.get("assetsDomainName") ?? "static.sede.example.org";

// CloudFront takes ACM certificates from us-east-1 only; one uploaded to IAM belongs to no region.
export const assetsCertificateId = config.get("assetsCertificateId") ?? "ASCAEXAMPLE1234567890";

/** Image of the signer; the portal finds its own through a public parameter of SSM. */
export const signerImageId = config.get("signerImageId") ?? "ami-0123456789abcdef0";

const system = `sede-${pulumi.getStack().toLowerCase()}`;

/** A name in this system. Names are chosen here, because policies are written with them. */
export function named(part: string): string {
  return `${system}-${part}`;
}

/** Bucket names are shared by all customers of AWS: the account makes them unique. */
export function bucketNamed(part: string): string {
  return `${system}-${accountId}-${part}`;
}

/**
 * The ARN of something in this account and region. Unlike the `arn` output it is known before the
 * first deployment, so a preview, and whoever reviews it, can read the policies that contain it.
 */
export function arnOf(service: string, resource: string): string {
  return `arn:aws:${service}:${region}:${accountId}:${resource}`;
}

/** The ARN of a role of this account, known in advance for the same reason. */
export function arnOfRole(part: string): string {
  return `arn:aws:iam::${accountId}:role/${named(part)}`;
}
