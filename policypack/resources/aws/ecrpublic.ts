import type { RepositoryArgs as EcrPublicRepositoryArgs } from "@pulumi/aws/ecrpublic/repository";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EcrPublicRepository = resourceType<Unwrap<EcrPublicRepositoryArgs>>(
  "aws:ecrpublic/repository:Repository",
  { names: ["repositoryName"] },
);
