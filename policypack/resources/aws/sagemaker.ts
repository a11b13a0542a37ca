import type { DomainArgs as SagemakerDomainArgs } from "@pulumi/aws/sagemaker/domain";
import type { EndpointConfigurationArgs as SagemakerEndpointConfigurationArgs } from "@pulumi/aws/sagemaker/endpointConfiguration";
import type { FeatureGroupArgs as SagemakerFeatureGroupArgs } from "@pulumi/aws/sagemaker/featureGroup";
import type { ModelArgs as SagemakerModelArgs } from "@pulumi/aws/sagemaker/model";
import type { NotebookInstanceArgs as SagemakerNotebookInstanceArgs } from "@pulumi/aws/sagemaker/notebookInstance";
import type { PipelineArgs as SagemakerPipelineArgs } from "@pulumi/aws/sagemaker/pipeline";
import type { TrainingJobArgs as SagemakerTrainingJobArgs } from "@pulumi/aws/sagemaker/trainingJob";
import type { UserProfileArgs as SagemakerUserProfileArgs } from "@pulumi/aws/sagemaker/userProfile";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SagemakerDomain = resourceType<Unwrap<SagemakerDomainArgs>>(
  "aws:sagemaker/domain:Domain",
  { names: ["domainName"] },
);
export const SagemakerEndpointConfiguration = resourceType<
  Unwrap<SagemakerEndpointConfigurationArgs>
>("aws:sagemaker/endpointConfiguration:EndpointConfiguration");
export const SagemakerFeatureGroup = resourceType<Unwrap<SagemakerFeatureGroupArgs>>(
  "aws:sagemaker/featureGroup:FeatureGroup",
  { names: ["featureGroupName"] },
);
export const SagemakerNotebookInstance = resourceType<Unwrap<SagemakerNotebookInstanceArgs>>(
  "aws:sagemaker/notebookInstance:NotebookInstance",
);
export const SagemakerTrainingJob = resourceType<Unwrap<SagemakerTrainingJobArgs>>(
  "aws:sagemaker/trainingJob:TrainingJob",
  { names: ["trainingJobName"] },
);
export const SagemakerUserProfile = resourceType<Unwrap<SagemakerUserProfileArgs>>(
  "aws:sagemaker/userProfile:UserProfile",
  { names: ["userProfileName"] },
);
export const SagemakerPipeline = resourceType<Unwrap<SagemakerPipelineArgs>>(
  "aws:sagemaker/pipeline:Pipeline",
  { names: ["pipelineName"] },
);
export const SagemakerModel = resourceType<Unwrap<SagemakerModelArgs>>("aws:sagemaker/model:Model");
