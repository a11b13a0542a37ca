/**
 * Canned ACLs that give everybody something, or everybody with any AWS account. Source:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
 */
export const PUBLIC_CANNED_ACLS: readonly string[] = [
  "public-read",
  "public-read-write",
  "authenticated-read",
  "website",
];

/** Everybody, and everybody with any AWS account. Source: the same page. */
export const PUBLIC_GROUP =
  /^https?:\/\/acs\.amazonaws\.com\/groups\/global\/(All|Authenticated)Users$/;
