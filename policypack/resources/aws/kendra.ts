import type { IndexArgs as KendraIndexArgs } from "@pulumi/aws/kendra/index";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const KendraIndex = resourceType<Unwrap<KendraIndexArgs>>("aws:kendra/index:Index");
