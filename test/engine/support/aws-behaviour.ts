import { answerProviderFunction } from "../../../policypack/pulumi/provider-functions";
import { AWS_DEFAULTS } from "./aws-defaults";
import {
  type Asked,
  hasUnknown,
  hexadecimal,
  madeUpValue,
  type Properties,
  type ProviderBehaviour,
  UNKNOWN_MARK,
  universallyUnique,
  unsetValue,
  withoutNotes,
} from "./provider-behaviour";
import { sdkTypeOf } from "./sdk-properties";

const ACCOUNT = String(
  answerProviderFunction("aws:index/getCallerIdentity:getCallerIdentity", {}).accountId,
);

/** The twin that the SDK has of some types, by its main name. */
function mainToken(token: string): string {
  return token.replace(/^aws:alb\//, "aws:lb/");
}

interface Naming {
  readonly property: string;
  readonly separator?: string;
  readonly longest?: number;
  readonly lowerCase?: boolean;
  /** What the service insists on at the end. */
  readonly ending?: (inputs: Properties) => string;
}

/** Types that the provider names in a way of their own, or not at all although they have a name. */
const NAMING: Readonly<Record<string, Naming | undefined>> = {
  "aws:lb/loadBalancer:LoadBalancer": { property: "name", longest: 32 },
  "aws:lb/targetGroup:TargetGroup": { property: "name", longest: 32 },
  "aws:mq/broker:Broker": { property: "brokerName", longest: 55 },
  "aws:opensearch/domain:Domain": { property: "domainName" },
  "aws:rds/instance:Instance": { property: "identifier", separator: "" },
  "aws:route53/record:Record": undefined,
  "aws:s3/bucket:Bucket": { property: "bucket", longest: 63, lowerCase: true },
  "aws:s3/bucketV2:BucketV2": { property: "bucket", longest: 63, lowerCase: true },
  "aws:sqs/queue:Queue": {
    property: "name",
    longest: 80,
    ending: ({ fifoQueue }) => (fifoQueue === true ? ".fifo" : ""),
  },
};

function namingOf(token: string): Naming | undefined {
  const main = mainToken(token);
  if (main in NAMING) {
    return NAMING[main];
  }
  return sdkTypeOf(token).inputs.get("name")?.required === false ? { property: "name" } : undefined;
}

function automaticName(naming: Naming, asked: Asked, inputs: Properties, seed: Uint8Array): string {
  const { separator = "-", longest = 255, lowerCase = false } = naming;
  const ending = naming.ending?.(inputs) ?? "";
  const suffix = `${separator}${hexadecimal(7, seed, asked.urn)}${ending}`;
  const name = lowerCase ? asked.name.toLowerCase() : asked.name;
  return name.slice(0, longest - suffix.length) + suffix;
}

/** The tags of the provider under those of the resource. */
function allTags(given: unknown, configuration: Properties): unknown {
  const defaults = (configuration.defaultTags as { tags?: Properties } | undefined)?.tags;
  const all = { ...defaults, ...(typeof given === "object" ? given : {}) };
  return given === UNKNOWN_MARK || hasUnknown(all) ? UNKNOWN_MARK : all;
}

/** Policy documents may be objects in a program, which the provider writes out as text. */
function documentsAsText(token: string, inputs: Properties): Properties {
  const types = sdkTypeOf(token).inputs;
  return Object.fromEntries(
    Object.entries(inputs).map(([property, value]) => {
      const isDocument = types.get(property)?.type.includes("PolicyDocument") ?? false;
      if (!isDocument || typeof value !== "object" || value === null) {
        return [property, value];
      }
      return [property, hasUnknown(value) ? UNKNOWN_MARK : JSON.stringify(value)];
    }),
  );
}

/** As pulumi-aws (`region.go`, `tags.go`) and then its bridge (`Check`) do it. */
function check(asked: Asked, news: Properties, olds: Properties, seed: Uint8Array): Properties {
  const { inputs: settable, outputs } = sdkTypeOf(asked.token);
  const inputs = documentsAsText(asked.token, news);
  if (settable.has("region") && asked.configuration.region !== undefined) {
    inputs.region ??= asked.configuration.region;
  }
  if (settable.has("tags") && outputs.has("tagsAll")) {
    inputs.tagsAll = allTags(inputs.tags, asked.configuration);
  }
  const defaults: Properties = { ...AWS_DEFAULTS[mainToken(asked.token)] };
  const naming = namingOf(asked.token);
  if (naming !== undefined && inputs[`${naming.property}Prefix`] === undefined) {
    defaults[naming.property] = automaticName(naming, asked, inputs, seed);
  }
  const previous = new Set(Array.isArray(olds.__defaults) ? olds.__defaults : []);
  const defaulted = Object.keys(defaults).filter((property) => inputs[property] === undefined);
  for (const property of defaulted) {
    // What it once wrote, the provider keeps, so that nothing is renamed.
    inputs[property] = previous.has(property) ? olds[property] : defaults[property];
  }
  inputs.__defaults = defaulted.sort();
  return inputs;
}

/** Unset properties without a value of the cloud's own stay absent, all others are unknown. */
function preview({ token }: Asked, inputs: Properties, before: Properties): Properties {
  const state = { ...before, ...withoutNotes(inputs) };
  for (const [property, { optional }] of sdkTypeOf(token).outputs) {
    if (!optional) {
      state[property] ??= UNKNOWN_MARK;
    }
  }
  return state;
}

function partitionOf(region: string): string {
  const partitions: Readonly<Record<string, string>> = {
    cn: "aws-cn",
    eusc: "aws-eusc",
    "us-gov": "aws-us-gov",
    "us-iso": "aws-iso",
    "us-isob": "aws-iso-b",
  };
  return partitions[/^(?:us-gov|us-isob?|cn|eusc)(?=-)/.exec(region)?.[0] ?? ""] ?? "aws";
}

/** How ARNs call a service where the SDK's module has another name. */
const SERVICES: Readonly<Record<string, string>> = {
  alb: "elasticloadbalancing",
  cloudwatch: "logs",
  ebs: "ec2",
  efs: "elasticfilesystem",
  lb: "elasticloadbalancing",
  opensearch: "es",
  vpc: "ec2",
};
const WITHOUT_REGION: ReadonlySet<string> = new Set(["cloudfront", "iam", "route53", "s3"]);

/** How ARNs write a resource, where that isn't its type, a slash and its name. */
const RESOURCE_PARTS: Readonly<Record<string, (name: string) => string>> = {
  "aws:cloudwatch/logGroup:LogGroup": (name) => `log-group:${name}`,
  "aws:dynamodb/table:Table": (name) => `table/${name}`,
  "aws:lambda/function:Function": (name) => `function:${name}`,
  "aws:lb/loadBalancer:LoadBalancer": (name) => `loadbalancer/app/${name}/50dc6c495c0c9188`,
  "aws:lb/targetGroup:TargetGroup": (name) => `targetgroup/${name}/6d0ecf831eec9f09`,
  "aws:rds/cluster:Cluster": (name) => `cluster:${name}`,
  "aws:rds/instance:Instance": (name) => `db:${name}`,
  "aws:s3/bucket:Bucket": (name) => name,
  "aws:s3/bucketV2:BucketV2": (name) => name,
  "aws:sns/topic:Topic": (name) => name,
  "aws:sqs/queue:Queue": (name) => name,
};

function arnOf({ token, configuration }: Asked, inputs: Properties, name: string): string {
  const [, module = "", label = ""] = token.split(":");
  const region = String(inputs.region ?? configuration.region ?? "eu-south-2");
  const folder = module.split("/")[0] ?? "";
  const service = SERVICES[folder] ?? folder;
  const kind = label.replace(/(?<!^)[A-Z]/g, "-$&").toLowerCase();
  return [
    "arn",
    partitionOf(region),
    service,
    WITHOUT_REGION.has(service) ? "" : region,
    service === "s3" ? "" : ACCOUNT,
    RESOURCE_PARTS[mainToken(token)]?.(name) ?? `${kind}/${name}`,
  ].join(":");
}

/** What the ids of a type begin with, where the service makes them up. */
const ID_PREFIXES: Readonly<Record<string, string>> = {
  "aws:ebs/volume:Volume": "vol",
  "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": "sg",
  "aws:ec2/flowLog:FlowLog": "fl",
  "aws:ec2/instance:Instance": "i",
  "aws:ec2/internetGateway:InternetGateway": "igw",
  "aws:ec2/launchTemplate:LaunchTemplate": "lt",
  "aws:ec2/natGateway:NatGateway": "nat",
  "aws:ec2/routeTable:RouteTable": "rtb",
  "aws:ec2/securityGroup:SecurityGroup": "sg",
  "aws:ec2/subnet:Subnet": "subnet",
  "aws:ec2/vpc:Vpc": "vpc",
  "aws:ec2/vpcEndpoint:VpcEndpoint": "vpce",
  "aws:efs/fileSystem:FileSystem": "fs",
};

/** Types whose id is their ARN. */
const KNOWN_BY_ARN: ReadonlySet<string> = new Set([
  "aws:acm/certificate:Certificate",
  "aws:cloudtrail/trail:Trail",
  "aws:iam/policy:Policy",
  "aws:lb/listener:Listener",
  "aws:lb/loadBalancer:LoadBalancer",
  "aws:lb/targetGroup:TargetGroup",
  "aws:secretsmanager/secret:Secret",
  "aws:sns/topic:Topic",
]);

function idOf(asked: Asked, inputs: Properties): string {
  const token = mainToken(asked.token);
  const prefix = ID_PREFIXES[token];
  if (prefix !== undefined) {
    return `${prefix}-${hexadecimal(17, asked.urn)}`;
  }
  if (token === "aws:kms/key:Key") {
    return universallyUnique(asked.urn);
  }
  const naming = namingOf(token);
  const name = naming === undefined ? undefined : inputs[naming.property];
  if (KNOWN_BY_ARN.has(token)) {
    return arnOf(asked, inputs, String(name ?? universallyUnique(asked.urn)));
  }
  // The parts of a bucket are known by the bucket's name.
  const own = name ?? (token.startsWith("aws:s3/") ? inputs.bucket : undefined);
  return String(own ?? `${asked.name}-${hexadecimal(7, asked.urn)}`);
}

/** Properties that repeat the id where nobody set them. */
const IDENTIFIERS: ReadonlySet<string> = new Set(["clusterIdentifier", "identifier", "keyId"]);

function outputs(asked: Asked, id: string, inputs: Properties): Properties {
  const { inputs: settable, outputs: declared } = sdkTypeOf(asked.token);
  const state = withoutNotes(inputs);
  for (const [property, output] of declared) {
    if (state[property] !== undefined || output.optional) {
      continue;
    }
    if (property === "arn") {
      state.arn = id.startsWith("arn:") ? id : arnOf(asked, inputs, id);
    } else if (IDENTIFIERS.has(property)) {
      state[property] = id;
    } else {
      state[property] = settable.has(property)
        ? unsetValue(output)
        : madeUpValue(output, `${id}-${property}`);
    }
  }
  return state;
}

export const AWS_BEHAVIOUR: ProviderBehaviour = {
  check,
  preview,
  create(asked, inputs) {
    const id = idOf(asked, inputs);
    return { id, outputs: outputs(asked, id, inputs) };
  },
  outputs,
  argumentsOf: ({ region }, given) => ({ ...(region === undefined ? {} : { region }), ...given }),
};
