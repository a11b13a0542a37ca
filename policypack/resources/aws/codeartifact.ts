import type { DomainArgs as CodeartifactDomainArgs } from "@pulumi/aws/codeartifact/domain";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CodeartifactDomain = resourceType<Unwrap<CodeartifactDomainArgs>>(
  "aws:codeartifact/domain:Domain",
  { names: ["domain"] },
);
