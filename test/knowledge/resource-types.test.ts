import { describe, expect, test } from "vitest";
import { equals, isSet, SecretValue, UNKNOWN } from "../../policypack/core";
import aws from "../../policypack/knowledge/aws-types.json";
import azure from "../../policypack/knowledge/azure-types.json";
import { GLOBAL_CONFIGURATION_TYPES } from "../../policypack/knowledge/global-azure-types";
import {
  canonicalInputs,
  canonicalProperty,
  canonicalType,
  cloudOf,
  isGlobalAwsType,
  isLocatedAzureType,
} from "../../policypack/knowledge/resource-types";
import { checked } from "../support/resources";

describe("the canonical type", () => {
  test.each([
    ["without version", "azure-native:storage:StorageAccount"],
    ["a version in the module", "azure-native:storage/v20230101:StorageAccount"],
    ["a preview version", "azure-native:storage/v20230501preview:StorageAccount"],
    ["a package of its own", "azure-native_storage_v20240101:storage:StorageAccount"],
    [
      "a package with a version too",
      "azure-native_storage_v20240101:storage/v20240101:StorageAccount",
    ],
  ])("of a storage account is the same by %s", (_, token) => {
    expect(canonicalType(token)).toBe("azure-native:storage:StorageAccount");
  });

  test.each([
    ["azure-native:documentdb:DatabaseAccount", "azure-native:cosmosdb:DatabaseAccount"],
    ["azure-native:documentdb/v20210415:DatabaseAccount", "azure-native:cosmosdb:DatabaseAccount"],
    [
      "azure-native_documentdb_v20240101:documentdb:DatabaseAccount",
      "azure-native:cosmosdb:DatabaseAccount",
    ],
    ["azure-native:cache:Redis", "azure-native:redis:Redis"],
    ["azure-native:network:Zone", "azure-native:dns:Zone"],
    ["azure-native:network:PrivateZone", "azure-native:privatedns:PrivateZone"],
    ["azure-native:insights:MetricAlert", "azure-native:monitor:MetricAlert"],
    ["aws:alb/listener:Listener", "aws:lb/listener:Listener"],
    ["aws:alb/loadBalancer:LoadBalancer", "aws:lb/loadBalancer:LoadBalancer"],
    ["aws:applicationloadbalancing/listener:Listener", "aws:lb/listener:Listener"],
    ["aws:elasticloadbalancingv2/loadBalancer:LoadBalancer", "aws:lb/loadBalancer:LoadBalancer"],
    ["aws:elasticloadbalancing/loadBalancer:LoadBalancer", "aws:elb/loadBalancer:LoadBalancer"],
    ["aws:s3/bucketV2:BucketV2", "aws:s3/bucket:Bucket"],
    ["aws:s3/bucketVersioningV2:BucketVersioningV2", "aws:s3/bucketVersioning:BucketVersioning"],
    ["aws:s3/bucketAclV2:BucketAclV2", "aws:s3/bucketAcl:BucketAcl"],
    [
      "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
      "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    ],
  ])("of %s is %s", (token, expected) => {
    expect(canonicalType(token)).toBe(expected);
  });

  test.each([
    "aws:s3/bucket:Bucket",
    "aws:s3/bucketObjectv2:BucketObjectv2",
    "aws:apigatewayv2/api:Api",
    "aws:wafv2/webAcl:WebAcl",
    "aws:elb/loadBalancer:LoadBalancer",
    "azure-native:network:VirtualNetwork",
    "azure:storage/account:Account",
    "azuread:index/application:Application",
    "pulumi:pulumi:Stack",
    "pulumi:providers:azure-native",
    "my-azure-native:storage/v20230101:StorageAccount",
    "no-colons",
    "constructor",
    "",
  ])("of %j is itself", (token) => {
    expect(canonicalType(token)).toBe(token);
  });

  test("is its own canonical type", () => {
    for (const token of [
      ...Object.keys(aws.aliases),
      ...Object.values(aws.aliases),
      ...Object.keys(azure.aliases),
      ...azure.located,
      ...aws.global,
    ]) {
      expect(canonicalType(canonicalType(token))).toBe(canonicalType(token));
    }
  });

  test("is never an older name that means another type", () => {
    const old = new Set([...Object.keys(aws.aliases), ...Object.keys(azure.aliases)]);
    for (const token of old) {
      expect(old.has(canonicalType(token))).toBe(false);
    }
  });
});

describe("the inputs of a BucketV2", () => {
  const TOKEN = "aws:s3/bucketV2:BucketV2";
  const asBucket = (inputs: Record<string, unknown>) => canonicalInputs(TOKEN, inputs);

  test("are single values where it has lists of one", () => {
    expect(
      asBucket({
        bucket: "records",
        tags: { rules: ["not a rule"] },
        versionings: [{ enabled: true, mfaDelete: false }],
        loggings: [{ targetBucket: "logs" }],
        websites: [{ indexDocument: "index.html" }],
        serverSideEncryptionConfigurations: [
          {
            rules: [
              {
                bucketKeyEnabled: true,
                applyServerSideEncryptionByDefaults: [{ sseAlgorithm: "aws:kms" }],
              },
            ],
          },
        ],
        replicationConfigurations: [
          { role: "r", rules: [{ destinations: [{ bucket: "a" }] }, { destinations: [] }] },
        ],
      }),
    ).toEqual({
      bucket: "records",
      tags: { rules: ["not a rule"] },
      versioning: { enabled: true, mfaDelete: false },
      logging: { targetBucket: "logs" },
      website: { indexDocument: "index.html" },
      serverSideEncryptionConfiguration: {
        rule: {
          bucketKeyEnabled: true,
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" },
        },
      },
      replicationConfiguration: {
        role: "r",
        rules: [{ destination: { bucket: "a" } }, { destination: undefined }],
      },
    });
  });

  interface Bucket {
    readonly versioning: { readonly enabled: boolean };
  }
  const enabledIn = (inputs: Record<string, unknown>) =>
    equals(checked<Bucket>(asBucket(inputs)).versioning.enabled, true).outcome;

  test("are absent where the list is empty, null or missing", () => {
    for (const inputs of [
      { versionings: [] },
      { versionings: null },
      {},
      { versionings: [null] },
    ]) {
      expect(enabledIn(inputs)).toBe("violating");
      expect(isSet(checked<Bucket>(asBucket(inputs)).versioning).outcome).toBe("violating");
    }
  });

  test("cannot be read where two stand for one", () => {
    expect(enabledIn({ versionings: [{ enabled: true }, { enabled: true }] })).toBe("inconclusive");
    expect(enabledIn({ versionings: [{ enabled: true }, { enabled: false }] })).toBe(
      "inconclusive",
    );
  });

  test("stay unknown where they are", () => {
    expect(enabledIn({ versionings: UNKNOWN })).toBe("inconclusive");
    expect(enabledIn({ versionings: [UNKNOWN] })).toBe("inconclusive");
    expect(enabledIn({ versionings: [{ enabled: UNKNOWN }] })).toBe("inconclusive");
  });

  test("stay secret where they are", () => {
    for (const versionings of [
      new SecretValue([{ enabled: true }]),
      [new SecretValue({ enabled: true })],
      [{ enabled: new SecretValue(true) }],
    ]) {
      expect(enabledIn({ versionings })).toBe("compliant");
    }
    const rules = new SecretValue([
      { applyServerSideEncryptionByDefaults: [{ sseAlgorithm: "aws:kms" }] },
    ]);
    expect(asBucket({ serverSideEncryptionConfigurations: [{ rules }] })).toEqual({
      serverSideEncryptionConfiguration: {
        rule: new SecretValue({
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" },
        }),
      },
    });
  });

  test("pass through where they are of another shape", () => {
    expect(asBucket({ versionings: "yes", loggings: 7, websites: [["x"]] })).toEqual({
      versioning: "yes",
      logging: 7,
      website: ["x"],
    });
  });

  test("may be named like parts of every object", () => {
    const odd = JSON.parse(
      '{"__proto__":1,"constructor":2,"versionings":[{"constructor":3,"toString":[4]}]}',
    );
    const converted = asBucket(odd);
    expect(Object.keys(converted)).toEqual(["__proto__", "constructor", "versioning"]);
    expect(Object.entries(converted.versioning as object)).toEqual([
      ["constructor", 3],
      ["toString", [4]],
    ]);
  });

  test("of every other type stay what they are", () => {
    const inputs = { versionings: [{ enabled: true }] };
    expect(canonicalInputs("aws:s3/bucket:Bucket", inputs)).toBe(inputs);
    expect(canonicalInputs("aws:s3/bucketAclV2:BucketAclV2", inputs)).toBe(inputs);
  });

  test("keep the edges of the properties that are renamed", () => {
    expect(canonicalProperty(TOKEN, "loggings")).toBe("logging");
    expect(canonicalProperty(TOKEN, "bucket")).toBe("bucket");
    expect(canonicalProperty(TOKEN, "constructor")).toBe("constructor");
    expect(canonicalProperty("aws:s3/bucket:Bucket", "loggings")).toBe("loggings");
  });
});

describe("the place of a type", () => {
  test.each([
    ["aws:s3/bucket:Bucket", "aws"],
    ["azure-native:storage:StorageAccount", "azure"],
    ["aws-native:s3:Bucket", undefined],
    ["azure:storage/account:Account", undefined],
    ["pulumi:providers:aws", undefined],
    ["awsx:ec2:Vpc", undefined],
  ] as const)("%s belongs to %s", (type, cloud) => {
    expect(cloudOf(type)).toBe(cloud);
  });

  test("is no region for identities, names and accounts on AWS", () => {
    for (const type of [
      "aws:iam/role:Role",
      "aws:route53/record:Record",
      "aws:cloudfront/distribution:Distribution",
      "aws:organizations/account:Account",
      "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
    ]) {
      expect(isGlobalAwsType(type)).toBe(true);
    }
  });

  test("is a region for all that hold data, and for types newer than the catalogue", () => {
    for (const type of [
      "aws:s3/bucket:Bucket",
      "aws:dynamodb/table:Table",
      "aws:ec2/instance:Instance",
      "aws:new/thing:Thing",
      "constructor",
    ]) {
      expect(isGlobalAwsType(type)).toBe(false);
    }
  });

  test("is a location of its own on Azure, or that of the parent", () => {
    expect(isLocatedAzureType("azure-native:storage:StorageAccount")).toBe(true);
    expect(isLocatedAzureType("azure-native:resources:ResourceGroup")).toBe(true);
    expect(isLocatedAzureType("azure-native:storage:BlobContainer")).toBe(false);
    expect(isLocatedAzureType("azure-native:network:Subnet")).toBe(false);
  });

  test.each([...GLOBAL_CONFIGURATION_TYPES])(
    "%s, of no place, is canonical and located",
    (type) => {
      expect(canonicalType(type)).toBe(type);
      expect(isLocatedAzureType(type)).toBe(true);
    },
  );
});
