import type { NetworkArgs as OdbNetworkArgs } from "@pulumi/aws/odb/network";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const OdbNetwork = resourceType<Unwrap<OdbNetworkArgs>>("aws:odb/network:Network", {
  names: [],
});
