import type { EmailIdentityArgs as Sesv2EmailIdentityArgs } from "@pulumi/aws/sesv2/emailIdentity";
import type { MultiRegionEndpointArgs as Sesv2MultiRegionEndpointArgs } from "@pulumi/aws/sesv2/multiRegionEndpoint";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Sesv2MultiRegionEndpoint = resourceType<Unwrap<Sesv2MultiRegionEndpointArgs>>(
  "aws:sesv2/multiRegionEndpoint:MultiRegionEndpoint",
  { names: ["endpointName"] },
);
export const Sesv2EmailIdentity = resourceType<Unwrap<Sesv2EmailIdentityArgs>>(
  "aws:sesv2/emailIdentity:EmailIdentity",
  { names: ["emailIdentity"] },
);
