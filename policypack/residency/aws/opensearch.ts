import { type Checked, checkedInputs, equals, fromJson, nodeOf } from "../../core";
import {
  OpensearchDomain,
  OpensearchInboundConnectionAccepter,
  OpensearchOutboundConnection,
  OpensearchServerlessCollection,
  OpensearchServerlessSecurityPolicy,
} from "../../resources/aws/opensearch";
import { beyondSight, byDefault, region } from "../destination";
import { type KeyExtractor, type KeyUse, keysOf, keyUse } from "../key-use";
import { type Around, copiesOf, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  // Either domain is searched, or followed, from the other's place.
  ...copiesOf(
    OpensearchOutboundConnection,
    ({ localDomainInfo: local, remoteDomainInfo: remote }) => [
      ...copy("path", "connection to another domain", region(remote.region), {
        of: from(local.domainName, OpensearchDomain),
      }),
      ...copy("path", "connection to another domain", region(local.region), {
        of: from(remote.domainName, OpensearchDomain),
      }),
    ],
  ),
  ...copiesOf(OpensearchInboundConnectionAccepter, ({ connectionId }) =>
    copy("path", "connection from another domain", beyondSight(connectionId, "whosever that is")),
  ),
];

type ServerlessCollection = NonNullable<typeof OpensearchServerlessCollection.inputs>;
type SecurityPolicy = NonNullable<typeof OpensearchServerlessSecurityPolicy.inputs>;

/** Source: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html */
interface EncryptionPolicy {
  readonly Rules: readonly { readonly Resource: readonly string[] }[];
  readonly KmsARN: string;
}

/** The documents of this stack by which a collection of that name is encrypted. */
function encryptionPolicies(
  name: unknown,
  { graph }: Around,
): readonly Checked<EncryptionPolicy>[] {
  return graph
    .ofType(OpensearchServerlessSecurityPolicy.token)
    .map((policy) => checkedInputs<SecurityPolicy>(policy))
    .filter(({ type }) => equals(type, "encryption").outcome === "compliant")
    .map(({ policy }) => fromJson<EncryptionPolicy>(policy))
    .filter(({ Rules }) => {
      const rules = nodeOf(Rules).value;
      return Array.isArray(rules) && rules.some((rule) => isAbout(rule, name));
    });
}

function isAbout(rule: EncryptionPolicy["Rules"][number], name: unknown): boolean {
  return [rule.Resource]
    .flat()
    .some((pattern) =>
      pattern.endsWith("*")
        ? `collection/${name}`.startsWith(pattern.slice(0, -1))
        : pattern === `collection/${name}`,
    );
}

/** A collection has a key by itself, or by a policy, which may stand in another stack. */
function collectionKeys(
  collection: Checked<ServerlessCollection>,
  around: Around,
): readonly KeyUse[] {
  if (nodeOf(collection.encryptionConfigs).state !== "absent") {
    return each(collection.encryptionConfigs, ({ kmsKeyArn }) => keyUse("collection", kmsKeyArn));
  }
  const policies = encryptionPolicies(nodeOf(collection.name).value, around);
  return policies.length === 0
    ? keyUse("collection", byDefault(collection.encryptionConfigs))
    : policies.flatMap(({ KmsARN }) => keyUse("collection", KmsARN));
}

export const keys: readonly KeyExtractor[] = [
  ...keysOf(OpensearchDomain, ({ encryptAtRest }) =>
    keyUse("storage", encryptAtRest.kmsKeyId, { encrypted: equals(encryptAtRest.enabled, true) }),
  ),
  ...keysOf(OpensearchServerlessCollection, collectionKeys),
];
