import {
  allOf,
  type CheckedValue,
  checkedInputs,
  equals,
  fromJson,
  isSet,
  nodeOf,
  satisfies,
} from "../../core";
import { EmrCluster, EmrSecurityConfiguration, EmrStudio } from "../../resources/aws/emr";
import { Bucket } from "../../resources/aws/s3";
import { bucketPlace } from "../destination";
import { type KeyExtractor, type KeyUse, keysOf, keyUse, namedKey, unseenKey } from "../key-use";
import { type Around, copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(EmrCluster, ({ logUri }) => copy("log", "cluster logs", bucketPlace(logUri, Bucket))),
  ...copiesOf(EmrStudio, ({ defaultS3Location }) =>
    copy("backup", "workspaces", bucketPlace(defaultS3Location, Bucket)),
  ),
];

/** Source: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html */
interface SecurityDocument {
  readonly EncryptionConfiguration: {
    readonly EnableAtRestEncryption: boolean;
    readonly AtRestEncryptionConfiguration: {
      readonly S3EncryptionConfiguration: { readonly AwsKmsKey: string };
      readonly LocalDiskEncryptionConfiguration: {
        readonly EncryptionKeyProviderType: string;
        readonly AwsKmsKey: string;
      };
    };
  };
}

type SecurityConfiguration = NonNullable<typeof EmrSecurityConfiguration.inputs>;

/** Disks of a cluster aren't encrypted unless a security configuration says so. */
function storageKeys(name: CheckedValue<string>, { graph }: Around): readonly KeyUse[] {
  const { certain } = graph.referents(nodeOf(name), EmrSecurityConfiguration);
  const [configuration] = certain;
  if (configuration === undefined) {
    const key = unseenKey(name, "set by a configuration that can't be seen");
    return keyUse("local disks", key, {
      encrypted: satisfies(key, () => true, "a security configuration"),
    });
  }
  const { EncryptionConfiguration: encryption } = fromJson<SecurityDocument>(
    checkedInputs<SecurityConfiguration>(configuration).configuration,
  );
  const { LocalDiskEncryptionConfiguration: disks, S3EncryptionConfiguration: files } =
    encryption.AtRestEncryptionConfiguration;
  const isOwnProvider = equals(disks.EncryptionKeyProviderType, "Custom").outcome === "compliant";
  return [
    ...keyUse("local disks", disks.AwsKmsKey, {
      otherwise: isOwnProvider ? "customer-managed" : "provider-managed",
      encrypted: allOf(equals(encryption.EnableAtRestEncryption, true), isSet(disks)),
    }),
    ...namedKey("files in S3", files.AwsKmsKey),
  ];
}

export const keys: readonly KeyExtractor[] = [
  ...keysOf(EmrCluster, (cluster, around) => [
    ...storageKeys(cluster.securityConfiguration, around),
    ...namedKey("cluster logs", cluster.logEncryptionKmsKeyId),
  ]),
  ...keysOf(EmrStudio, (studio) => namedKey("workspaces", studio.encryptionKeyArn)),
];
