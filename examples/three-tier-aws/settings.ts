import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export const config = new pulumi.Config();

export const region = "eu-south-2";
export const zones = [`${region}a`, `${region}b`] as const;
export const accountId = config.get("accountId") ?? "111122223333";
export const domainName = config.get("domainName") ?? "expedientes.example.org";

/** What isn't tagged otherwise is of level medio (medium) in confidentiality. */
export const provider = new aws.Provider("spain", {
  region,
  defaultTags: { tags: { classification: "medio", environment: "production" } },
});

const system = `case-file-${pulumi.getStack().toLowerCase()}`;

export function named(part: string): string {
  return `${system}-${part}`;
}

export function arnOf(service: string, resource: string): string {
  return `arn:aws:${service}:${region}:${accountId}:${resource}`;
}
