import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Secret } from "../../../policypack/resources/aws/secretsmanager";
import { describeKeys, describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("secretsmanager", {
  "a secret without replicas": [{ secret: inSpain(Secret) }, []],
  replicas: [
    { secret: inSpain(Secret, { replicas: [{ region: "eu-west-1" }, { region: "us-east-1" }] }) },
    ["key at eu-west-1", "key at us-east-1"],
  ],
  "a replica in a region that is known only after deployment": [
    { secret: inSpain(Secret, { replicas: [{ region: unknown() }] }) },
    ["key unknown"],
  ],
  "replicas that are known only after deployment": [
    { secret: inSpain(Secret, { replicas: unknown() }) },
    ["key unknown"],
  ],
});

describeKeys("secretsmanager", {
  "a secret that says nothing": [
    { secret: inSpain(Secret) },
    ["secret: provider-managed at eu-south-2"],
  ],
  "a key of this stack": [
    { secret: inSpain(Secret, { kmsKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["secret: customer-managed at eu-south-2"],
  ],
  "the key that AWS keeps for the account": [
    { secret: inSpain(Secret, { kmsKeyId: "alias/aws/secretsmanager" }) },
    ["secret: provider-managed at eu-south-2"],
  ],
  "a key that is known only after deployment": [
    { secret: inSpain(Secret, { kmsKeyId: unknown() }) },
    ["secret: provider-managed or stronger unknown"],
  ],
  "a replica without a key of its own": [
    {
      secret: inSpain(Secret, { kmsKeyId: ref("key"), replicas: [{ region: "eu-west-1" }] }),
      key: inSpain(KmsKey),
    },
    ["secret: customer-managed at eu-south-2", "replica: provider-managed at eu-west-1"],
  ],
});
