import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

// Where the tutorial was, and where new services arrive first.
export const provider = new aws.Provider("main", { region: "us-east-1" });

export const zones = ["us-east-1a", "us-east-1b"];

export const domainName = config.get("domainName") ?? "sede.example.org";

// The id of an image differs by region and release, so it is given from outside.
export const imageId = config.get("imageId") ?? "ami-0123456789abcdef0";

export const databasePassword = config.getSecret("dbPassword") ?? pulumi.secret("change-me");

export const sealKeyMaterial =
  config.getSecret("sealKeyMaterial") ?? pulumi.secret(Buffer.alloc(32).toString("base64"));

/** Lets a service of AWS assume a role. */
export function trustedBy(service: string): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
  });
}
