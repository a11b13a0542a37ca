import { ElasticsearchDomain, ElasticsearchDomainPolicy } from "../../../resources/aws";
import { apart, inline } from "../../aws/policy-doors";
import { searchDomain } from "../../aws/search-domains";
import { type EndpointReader, endpoint } from "../../reader";

export const endpoints: readonly EndpointReader[] = [
  endpoint(ElasticsearchDomain, "store", (domain, reading) => {
    const { resource, survey } = reading;
    const policies = apart(
      survey.referring(resource, ElasticsearchDomain, ElasticsearchDomainPolicy, "domainName"),
      ({ accessPolicies }) => accessPolicies,
    );
    return searchDomain(domain, [inline(domain.accessPolicies), ...policies], reading);
  }),
];
