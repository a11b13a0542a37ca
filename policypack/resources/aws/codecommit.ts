import type { RepositoryArgs as CodecommitRepositoryArgs } from "@pulumi/aws/codecommit/repository";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CodecommitRepository = resourceType<Unwrap<CodecommitRepositoryArgs>>(
  "aws:codecommit/repository:Repository",
  { names: ["repositoryName"] },
);
