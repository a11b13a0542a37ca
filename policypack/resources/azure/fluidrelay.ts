import type { FluidRelayServerArgs } from "@pulumi/azure-native/fluidrelay/fluidRelayServer";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const FluidRelayServer = resourceType<Unwrap<FluidRelayServerArgs>>(
  "azure-native:fluidrelay:FluidRelayServer",
  {
    names: ["fluidRelayServerName"],
    within: ["resourceGroup"],
    armType: "Microsoft.FluidRelay/fluidRelayServers",
  },
);
