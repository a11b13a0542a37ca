import type { DomainArgs as OpensearchDomainArgs } from "@pulumi/aws/opensearch/domain";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const OpensearchDomain = resourceType<Unwrap<OpensearchDomainArgs>>(
  "aws:opensearch/domain:Domain",
  { names: ["domainName"] },
);
