import type { ConfigurationProfileArgs as AppconfigConfigurationProfileArgs } from "@pulumi/aws/appconfig/configurationProfile";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AppconfigConfigurationProfile = resourceType<
  Unwrap<AppconfigConfigurationProfileArgs>
>("aws:appconfig/configurationProfile:ConfigurationProfile");
