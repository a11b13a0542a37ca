import type { GraphArgs as NeptunegraphGraphArgs } from "@pulumi/aws/neptunegraph/graph";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const NeptunegraphGraph = resourceType<Unwrap<NeptunegraphGraphArgs>>(
  "aws:neptunegraph/graph:Graph",
  { names: ["graphName"] },
);
