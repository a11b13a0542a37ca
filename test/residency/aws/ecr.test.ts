import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  EcrPullThroughCacheRule,
  EcrReplicationConfiguration,
  EcrRepository,
  EcrRepositoryCreationTemplate,
} from "../../../policypack/resources/aws/ecr";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { describeKeys, describePlacements, inSpain } from "../../support/describe-placements";

const replicated = (rules: unknown) =>
  inSpain(EcrReplicationConfiguration, { replicationConfiguration: { rules } });
const upstream = (upstreamRegistryUrl: string) =>
  inSpain(EcrPullThroughCacheRule, { ecrRepositoryPrefix: "up", upstreamRegistryUrl });

describePlacements("ecr", {
  "a registry without replication": [{ registry: replicated([]) }, []],
  "images replicated abroad": [
    {
      registry: replicated([
        { destinations: [{ region: "eu-west-1", registryId: "111122223333" }] },
      ]),
    },
    ["replica at eu-west-1 for 111122223333"],
  ],
  "rules that are known only after deployment": [
    { registry: replicated(unknown()) },
    ["replica unknown for ?"],
  ],
  "a public registry that images come from": [{ rule: upstream("ghcr.io") }, ["path unknown"]],
  "a registry of AWS that images come from": [
    { rule: upstream("111122223333.dkr.ecr.us-east-1.amazonaws.com") },
    ["path at us-east-1"],
  ],
});

describeKeys("ecr", {
  "a repository that says nothing": [
    { repository: inSpain(EcrRepository) },
    ["images: provider-managed at eu-south-2"],
  ],
  "a repository with a key of this stack": [
    {
      repository: inSpain(EcrRepository, {
        encryptionConfigurations: [
          {
            encryptionType: "KMS",
            kmsKey: ref("key"),
          },
        ],
      }),
      key: inSpain(KmsKey),
    },
    ["images: customer-managed at eu-south-2"],
  ],
  "a repository whose encryption is known only after deployment": [
    { repository: inSpain(EcrRepository, { encryptionConfigurations: unknown() }) },
    ["images: provider-managed or stronger unknown"],
  ],
  "repositories created by a template that says nothing": [
    { template: inSpain(EcrRepositoryCreationTemplate) },
    ["images: provider-managed at eu-south-2"],
  ],
});
