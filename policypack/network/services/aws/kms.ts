import { KmsKey, KmsKeyPolicy } from "../../../resources/aws";
import { behindPolicies } from "../../aws/policy-doors";
import type { EndpointReader } from "../../reader";

/** A key is no data store; but who may use it opens all that it keeps closed. */
export const endpoints: readonly EndpointReader[] = [
  behindPolicies(KmsKey, "store", {
    inline: ({ policy }) => policy,
    apart: { type: KmsKeyPolicy, by: "keyId", document: ({ policy }) => policy },
    alsoJudgedBy: "aws-kms-key-closed-to-other-accounts",
  }),
];
