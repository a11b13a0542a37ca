import { type Checked, type CheckedValue, fromJson, nodeOf } from "../../../core";
import {
  OpensearchDomain,
  OpensearchDomainPolicy,
  OpensearchServerlessCollection,
  OpensearchServerlessSecurityPolicy,
  OpensearchServerlessVpcEndpoint,
  OpensearchVpcEndpoint,
} from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { apart, HTTPS, inline } from "../../aws/policy-doors";
import { publicDoor } from "../../aws/public-door";
import { searchDomain } from "../../aws/search-domains";
import { switchOf } from "../../aws/settings";
import { type EndpointReader, endpoint } from "../../reader";
import { elementsOf, type Survey, textOf } from "../../survey";
import type { Door } from "../../topology";

export const endpoints: readonly EndpointReader[] = [
  endpoint(OpensearchDomain, "store", (domain, reading) => {
    const { resource, survey } = reading;
    const policies = apart(
      survey.referring(resource, OpensearchDomain, OpensearchDomainPolicy, "domainName"),
      ({ accessPolicies }) => accessPolicies,
    );
    return searchDomain(domain, [inline(domain.accessPolicies), ...policies], reading);
  }),
  endpoint(OpensearchServerlessCollection, "store", ({ name }, { survey }) => ({
    listens: HTTPS,
    doors: collectionDoors(name, survey),
  })),
  endpoint(OpensearchVpcEndpoint, "service", ({ vpcOptions }, reading) => ({
    listens: HTTPS,
    interfaces: interfacesIn(reading, {
      subnets: vpcOptions.subnetIds,
      securityGroups: [vpcOptions.securityGroupIds],
    }),
  })),
  endpoint(OpensearchServerlessVpcEndpoint, "service", (vpcEndpoint, reading) => ({
    listens: HTTPS,
    interfaces: interfacesIn(reading, {
      subnets: vpcEndpoint.subnetIds,
      securityGroups: [vpcEndpoint.securityGroupIds],
    }),
  })),
];

/**
 * One part of a network policy. Collections that no policy opens are private. Source:
 * docs.aws.amazon.com/opensearch-service, Network access for Amazon OpenSearch Serverless.
 */
interface NetworkAccess {
  readonly AllowFromPublic?: boolean;
  readonly Rules: readonly {
    /** `collection`, or `dashboard`, which shows the same data. */
    readonly ResourceType: string;
    /** `collection/name`; a star may stand at the end. */
    readonly Resource: readonly string[];
  }[];
}

/** A part of a policy that opens collections to the internet, or may. */
interface PublicAccess {
  readonly value: CheckedValue<unknown>;
  readonly isCertain: boolean;
  /** Patterns of what it opens, each with undefined where it can't be read. */
  readonly patterns: readonly (string | undefined)[];
}

function collectionDoors(name: CheckedValue<string>, survey: Survey): readonly Door[] {
  const own = textOf(name);
  return survey.once(publicAccesses).flatMap(({ value, isCertain, patterns }) => {
    const matches = patterns.map((pattern) => isAbout(pattern, own));
    if (!matches.some((match) => match !== "no")) {
      return [];
    }
    const isProven = isCertain && matches.includes("yes");
    return [
      publicDoor(HTTPS, {
        node: nodeOf(value),
        does: `${isProven ? "opens" : "may open"} it to the internet`,
        isCertain: isProven,
        change: "set AllowFromPublic to false",
      }),
    ];
  });
}

function isAbout(pattern: string | undefined, name: string | undefined): "yes" | "perhaps" | "no" {
  const wanted = pattern?.replace(/^collection\//, "");
  if (wanted === "*") return "yes";
  if (wanted === undefined || name === undefined) return "perhaps";
  const matches = wanted.endsWith("*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
  return matches ? "yes" : "no";
}

function publicAccesses(survey: Survey): readonly PublicAccess[] {
  return survey
    .all(OpensearchServerlessSecurityPolicy)
    .filter(({ inputs }) => textOf(inputs.type) !== "encryption")
    .flatMap(({ inputs }) => {
      const document = fromJson<readonly NetworkAccess[]>(inputs.policy);
      const isNetwork = textOf(inputs.type) === "network";
      return (
        elementsOf<NetworkAccess>(document)?.flatMap((part) => accessOf(part, isNetwork)) ?? [
          { value: document, isCertain: false, patterns: [undefined] },
        ]
      );
    });
}

function accessOf(part: Checked<NetworkAccess>, isNetwork: boolean): readonly PublicAccess[] {
  const isPublic = switchOf(part.AllowFromPublic, false);
  return isPublic === false
    ? []
    : [
        {
          value: part.AllowFromPublic,
          isCertain: isPublic === true && isNetwork,
          patterns: patternsOf(part),
        },
      ];
}

function patternsOf({ Rules }: Checked<NetworkAccess>): PublicAccess["patterns"] {
  return (
    elementsOf<NetworkAccess["Rules"][number]>(Rules)?.flatMap(
      ({ Resource }) => elementsOf<string>(Resource)?.map(textOf) ?? [undefined],
    ) ?? [undefined]
  );
}
