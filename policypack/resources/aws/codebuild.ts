import type { ProjectArgs as CodebuildProjectArgs } from "@pulumi/aws/codebuild/project";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CodebuildProject = resourceType<Unwrap<CodebuildProjectArgs>>(
  "aws:codebuild/project:Project",
);
