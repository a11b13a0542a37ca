import { SearchService } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { addressRules, everyoneUnlessListed } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  service(SearchService, "store", (search, { survey }) => ({
    listens: tcp(443),
    open: [
      {
        access: search.publicNetworkAccess,
        // learn.microsoft.com/azure/search/service-configure-firewall: no rules, no restriction.
        rules: everyoneUnlessListed(
          search.networkRuleSet.ipRules,
          addressRules(survey, {
            list: search.networkRuleSet.ipRules,
            address: (rule) => rule.value,
          }),
        ),
      },
    ],
  })),
];
