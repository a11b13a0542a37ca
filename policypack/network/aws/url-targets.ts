import { type CheckedValue, checkedOf, nodeOf, type ResourceType } from "../../core";
import {
  ApiGatewayV2Api,
  Ec2Instance,
  ElbLoadBalancer,
  LambdaFunctionUrl,
  LoadBalancer,
  RestApi,
} from "../../resources/aws";
import { type Survey, textOf } from "../survey";
import { type Traffic, tcp } from "../traffic";
import type { Referred } from "./relaying";
import { functionsNamed } from "./target-groups";

/** What answers under a host name of its own, which others are given by its outputs. */
const NAMED_HOSTS: readonly ResourceType<unknown>[] = [
  LoadBalancer,
  ElbLoadBalancer,
  Ec2Instance,
  LambdaFunctionUrl,
  RestApi,
  ApiGatewayV2Api,
];

/** The resources that a URL or host name is made of. */
export function hostsNamed(survey: Survey, url: CheckedValue<unknown>): readonly Referred[] {
  return survey.follow(url, ...NAMED_HOSTS);
}

/** The functions that an integration calls: by ARN, or by the ARN in the path of an invocation. */
export function functionsCalled(survey: Survey, uri: CheckedValue<string>): readonly Referred[] {
  const [, arn] = /functions\/(arn:[^/]+)\/invocations$/.exec(textOf(uri) ?? "") ?? [];
  return functionsNamed(
    survey,
    arn === undefined ? uri : checkedOf<string>({ ...nodeOf(uri), value: arn }),
  );
}

/** The port that a URL asks; all of TCP where it can't be read. */
export function trafficToUrl(url: CheckedValue<string>): Traffic {
  const [, scheme, port] =
    /^(https?):\/\/[^/:]+(?::(\d{1,5}))?(?:\/|$)/i.exec(textOf(url) ?? "") ?? [];
  if (scheme === undefined || Number(port ?? 0) > 65_535) {
    return tcp(0, 65_535);
  }
  return tcp(port === undefined ? (scheme.toLowerCase() === "https" ? 443 : 80) : Number(port));
}
