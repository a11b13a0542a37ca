import type { PipeArgs } from "@pulumi/aws/pipes/pipe";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Pipe = resourceType<Unwrap<PipeArgs>>("aws:pipes/pipe:Pipe");
