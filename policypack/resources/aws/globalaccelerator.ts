import type { AcceleratorArgs } from "@pulumi/aws/globalaccelerator/accelerator";
import type { CustomRoutingAcceleratorArgs } from "@pulumi/aws/globalaccelerator/customRoutingAccelerator";
import type { CustomRoutingEndpointGroupArgs } from "@pulumi/aws/globalaccelerator/customRoutingEndpointGroup";
import type { EndpointGroupArgs } from "@pulumi/aws/globalaccelerator/endpointGroup";
import type { ListenerArgs as GlobalAcceleratorListenerArgs } from "@pulumi/aws/globalaccelerator/listener";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Accelerator = resourceType<Unwrap<AcceleratorArgs>>(
  "aws:globalaccelerator/accelerator:Accelerator",
  { names: [] },
);
export const EndpointGroup = resourceType<Unwrap<EndpointGroupArgs>>(
  "aws:globalaccelerator/endpointGroup:EndpointGroup",
  { names: [] },
);
export const CustomRoutingAccelerator = resourceType<Unwrap<CustomRoutingAcceleratorArgs>>(
  "aws:globalaccelerator/customRoutingAccelerator:CustomRoutingAccelerator",
  { names: [] },
);
export const CustomRoutingEndpointGroup = resourceType<Unwrap<CustomRoutingEndpointGroupArgs>>(
  "aws:globalaccelerator/customRoutingEndpointGroup:CustomRoutingEndpointGroup",
  { names: [] },
);
export const GlobalAcceleratorListener = resourceType<Unwrap<GlobalAcceleratorListenerArgs>>(
  "aws:globalaccelerator/listener:Listener",
  { names: [] },
);
