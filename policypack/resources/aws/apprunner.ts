import type { ServiceArgs as AppRunnerServiceArgs } from "@pulumi/aws/apprunner/service";
import type { VpcConnectorArgs as AppRunnerVpcConnectorArgs } from "@pulumi/aws/apprunner/vpcConnector";
import type { VpcIngressConnectionArgs as AppRunnerVpcIngressConnectionArgs } from "@pulumi/aws/apprunner/vpcIngressConnection";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AppRunnerService = resourceType<Unwrap<AppRunnerServiceArgs>>(
  "aws:apprunner/service:Service",
  { names: [] },
);
export const AppRunnerVpcConnector = resourceType<Unwrap<AppRunnerVpcConnectorArgs>>(
  "aws:apprunner/vpcConnector:VpcConnector",
  { names: ["vpcConnectorName"] },
);
export const AppRunnerVpcIngressConnection = resourceType<
  Unwrap<AppRunnerVpcIngressConnectionArgs>
>("aws:apprunner/vpcIngressConnection:VpcIngressConnection", { names: ["name"] });
