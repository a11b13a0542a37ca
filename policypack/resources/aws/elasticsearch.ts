import type { DomainArgs as ElasticsearchDomainArgs } from "@pulumi/aws/elasticsearch/domain";
import type { DomainPolicyArgs as ElasticsearchDomainPolicyArgs } from "@pulumi/aws/elasticsearch/domainPolicy";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ElasticsearchDomain = resourceType<Unwrap<ElasticsearchDomainArgs>>(
  "aws:elasticsearch/domain:Domain",
  { names: ["domainName"] },
);
export const ElasticsearchDomainPolicy = resourceType<Unwrap<ElasticsearchDomainPolicyArgs>>(
  "aws:elasticsearch/domainPolicy:DomainPolicy",
  { names: [] },
);
