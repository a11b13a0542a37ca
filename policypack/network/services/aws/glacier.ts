import { GlacierVault } from "../../../resources/aws";
import { behindPolicies } from "../../aws/policy-doors";
import type { EndpointReader } from "../../reader";

export const endpoints: readonly EndpointReader[] = [
  behindPolicies(GlacierVault, "store", { inline: ({ accessPolicy }) => accessPolicy }),
];
