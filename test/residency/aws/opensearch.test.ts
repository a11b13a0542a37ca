import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import {
  OpensearchDomain,
  OpensearchInboundConnectionAccepter,
  OpensearchOutboundConnection,
  OpensearchServerlessCollection,
  OpensearchServerlessSecurityPolicy,
} from "../../../policypack/resources/aws/opensearch";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("opensearch", {
  "a domain alone": [{ domain: inSpain(OpensearchDomain) }, []],
  "a connection to a domain abroad": [
    {
      connection: inSpain(OpensearchOutboundConnection, {
        localDomainInfo: { domainName: "near", region: "eu-south-2", ownerId: "111122223333" },
        remoteDomainInfo: { domainName: "far", region: "us-east-1", ownerId: "111122223333" },
      }),
      near: inSpain(OpensearchDomain, { domainName: "near" }),
      far: inRegion("us-east-1", OpensearchDomain, { domainName: "far" }),
    },
    ["path at us-east-1 of near", "path at eu-south-2 of far"],
  ],
  "a connection to a domain that is known only after deployment": [
    { connection: inSpain(OpensearchOutboundConnection, { remoteDomainInfo: unknown() }) },
    ["path unknown"],
  ],
  "a connection that says nothing": [{ connection: inSpain(OpensearchOutboundConnection) }, []],
  "a connection that another domain asked for": [
    { accepter: inSpain(OpensearchInboundConnectionAccepter, { connectionId: "c-1" }) },
    ["path unknown"],
  ],
  "a connection that nobody asked for": [
    { accepter: inSpain(OpensearchInboundConnectionAccepter) },
    [],
  ],
});

const key = inSpain(KmsKey);
const collection = inSpain(OpensearchServerlessCollection, { name: "records" });
const policy = (document: unknown, type = "encryption") =>
  inSpain(OpensearchServerlessSecurityPolicy, { type, policy: JSON.stringify(document) });
const about = (...Resource: string[]) => ({ Rules: [{ ResourceType: "collection", Resource }] });
const KmsARN = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

describeKeys("opensearch", {
  "a domain that says nothing": [
    { domain: inSpain(OpensearchDomain) },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
  "a domain with a key of this stack": [
    {
      domain: inSpain(OpensearchDomain, { encryptAtRest: { enabled: true, kmsKeyId: ref("key") } }),
      key,
    },
    ["storage: customer-managed at eu-south-2"],
  ],
  "a domain whose encryption is known only after deployment": [
    { domain: inSpain(OpensearchDomain, { encryptAtRest: unknown() }) },
    ["perhaps unencrypted storage: provider-managed or stronger unknown"],
  ],
  "a collection with a key of its own": [
    {
      collection: inSpain(OpensearchServerlessCollection, {
        encryptionConfigs: [{ awsOwnedKey: false, kmsKeyArn: ref("key") }],
      }),
      key,
    },
    ["collection: customer-managed at eu-south-2"],
  ],
  "a collection whose policy stands elsewhere": [
    { collection },
    ["collection: provider-managed or stronger unknown"],
  ],
  "a collection by a policy with a key": [
    { collection, policy: policy({ ...about("collection/records"), KmsARN }) },
    ["collection: customer-managed or stronger at eu-west-1"],
  ],
  "a collection by a policy with a key of AWS, by a pattern": [
    { collection, policy: policy({ ...about("collection/rec*"), AWSOwnedKey: true }) },
    ["collection: provider-managed at eu-south-2"],
  ],
  "policies about others": [
    {
      collection,
      other: policy({ ...about("collection/other", "collection/o*"), KmsARN }),
      network: policy({ ...about("collection/records") }, "network"),
      garbled: policy("records"),
    },
    ["collection: provider-managed or stronger unknown"],
  ],
});
