import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  CustomKeyStore,
  KmsExternalKey,
  KmsKey,
  KmsReplicaExternalKey,
  KmsReplicaKey,
} from "../../../policypack/resources/aws/kms";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const PRIMARY = "arn:aws:kms:us-east-1:111122223333:key/mrk-1234";

describePlacements("kms", {
  "a key of one region": [{ key: inSpain(KmsKey, { multiRegion: false }) }, []],
  "a key that says nothing": [{ key: inSpain(KmsKey) }, []],
  "a key that may be copied": [{ key: inSpain(KmsKey, { multiRegion: true }) }, ["key unknown"]],
  "a key from outside that may be copied": [
    { key: inSpain(KmsExternalKey, { multiRegion: true }) },
    ["key unknown"],
  ],
  "a key that perhaps may be copied": [
    { key: inSpain(KmsKey, { multiRegion: unknown() }) },
    ["perhaps key unknown"],
  ],
  "a replica of a key of this stack": [
    {
      replica: inRegion("eu-west-1", KmsReplicaKey, { primaryKeyArn: ref("key") }),
      key: inSpain(KmsKey, { multiRegion: true }),
    },
    ["key at eu-west-1 of key"],
  ],
  "a replica of a key from outside": [
    {
      replica: inRegion("eu-west-1", KmsReplicaExternalKey, { primaryKeyArn: ref("key") }),
      key: inSpain(KmsExternalKey, { multiRegion: true }),
    },
    ["key at eu-west-1 of key"],
  ],
  "a replica of a key that is not in this stack": [
    { replica: inSpain(KmsReplicaKey, { primaryKeyArn: PRIMARY }) },
    ["key at eu-south-2"],
  ],
  "a store in a CloudHSM cluster": [
    { store: inSpain(CustomKeyStore, { cloudHsmClusterId: "cluster-1" }) },
    [],
  ],
  "a store outside AWS, whose place nobody declared": [
    { store: inSpain(CustomKeyStore, { xksProxyUriEndpoint: "https://keys.example.org" }) },
    ["key unknown"],
  ],
});
