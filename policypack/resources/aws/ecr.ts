import type { PullThroughCacheRuleArgs as EcrPullThroughCacheRuleArgs } from "@pulumi/aws/ecr/pullThroughCacheRule";
import type { ReplicationConfigurationArgs as EcrReplicationConfigurationArgs } from "@pulumi/aws/ecr/replicationConfiguration";
import type { RepositoryArgs as EcrRepositoryArgs } from "@pulumi/aws/ecr/repository";
import type { RepositoryCreationTemplateArgs as EcrRepositoryCreationTemplateArgs } from "@pulumi/aws/ecr/repositoryCreationTemplate";
import type { RepositoryPolicyArgs as EcrRepositoryPolicyArgs } from "@pulumi/aws/ecr/repositoryPolicy";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EcrPullThroughCacheRule = resourceType<Unwrap<EcrPullThroughCacheRuleArgs>>(
  "aws:ecr/pullThroughCacheRule:PullThroughCacheRule",
  { names: [] },
);
export const EcrReplicationConfiguration = resourceType<Unwrap<EcrReplicationConfigurationArgs>>(
  "aws:ecr/replicationConfiguration:ReplicationConfiguration",
  { names: [] },
);
export const EcrRepository = resourceType<Unwrap<EcrRepositoryArgs>>(
  "aws:ecr/repository:Repository",
);
export const EcrRepositoryCreationTemplate = resourceType<
  Unwrap<EcrRepositoryCreationTemplateArgs>
>("aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate", { names: [] });
export const EcrRepositoryPolicy = resourceType<Unwrap<EcrRepositoryPolicyArgs>>(
  "aws:ecr/repositoryPolicy:RepositoryPolicy",
  { names: [] },
);
