import type { DomainArgs as ElasticsearchDomainArgs } from "@pulumi/aws/elasticsearch/domain";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ElasticsearchDomain = resourceType<Unwrap<ElasticsearchDomainArgs>>(
  "aws:elasticsearch/domain:Domain",
  { names: ["domainName"] },
);
