import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { NeptunegraphGraph } from "../../../policypack/resources/aws/neptunegraph";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("neptunegraph", {
  "a graph that says nothing": [
    { graph: inSpain(NeptunegraphGraph) },
    ["graph: provider-managed at eu-south-2"],
  ],
  "a graph with a key": [
    { graph: inSpain(NeptunegraphGraph, { kmsKeyIdentifier: ref("key") }), key: inSpain(KmsKey) },
    ["graph: customer-managed at eu-south-2"],
  ],
  "a graph with a key of AWS": [
    { graph: inSpain(NeptunegraphGraph, { kmsKeyIdentifier: "AWS_OWNED_KEY" }) },
    ["graph: provider-managed at eu-south-2"],
  ],
  "a graph with a key that is known only after deployment": [
    { graph: inSpain(NeptunegraphGraph, { kmsKeyIdentifier: unknown() }) },
    ["graph: provider-managed or stronger unknown"],
  ],
});
