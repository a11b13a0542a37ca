import type { ServiceArgs as SearchServiceArgs } from "@pulumi/azure-native/search/service";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SearchService = resourceType<Unwrap<SearchServiceArgs>>(
  "azure-native:search:Service",
  {
    names: ["searchServiceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Search/searchServices",
  },
);
