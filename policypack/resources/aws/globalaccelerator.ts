import type { AcceleratorArgs } from "@pulumi/aws/globalaccelerator/accelerator";
import type { EndpointGroupArgs } from "@pulumi/aws/globalaccelerator/endpointGroup";
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
