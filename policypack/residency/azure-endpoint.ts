import {
  type CheckedValue,
  checkedInputs,
  checkedOf,
  childOf,
  type Node,
  nodeOf,
  type ResourceType,
} from "../core";
import { hostOf } from "../knowledge/hosts";
import { ApiManagementService } from "../resources/azure/apimanagement";
import { CosmosDatabaseAccount } from "../resources/azure/cosmosdb";
import { EventHubNamespace } from "../resources/azure/eventhub";
import { IotHubResource } from "../resources/azure/iothub";
import { Redis } from "../resources/azure/redis";
import { SearchService } from "../resources/azure/search";
import { ServiceBusNamespace } from "../resources/azure/servicebus";
import { WebApp } from "../resources/azure/web";
import { type Destination, hostPlace, placeOf } from "./destination";

/** A type of resources that are where their parent is, which an input names. */
export interface ChildType {
  readonly type: ResourceType<unknown>;
  readonly parent: string;
}

/** Declares a type whose resources have no location of their own. */
export function child<C>(type: ResourceType<C>, parent: keyof C & string): ChildType {
  return { type, parent };
}

/**
 * Like {@link placeOf} for a value that may name a resource by a child of it: a queue, a rule of
 * authorization. A child of this stack says who its parent is; of another, its id does.
 */
export function placeOfParent(
  value: CheckedValue<unknown>,
  children: readonly ChildType[],
  ...types: readonly ResourceType<unknown>[]
): Destination {
  return {
    value,
    follow: (surroundings) => {
      const node = nodeOf(value);
      for (const { type, parent } of children) {
        const [only, ...others] = surroundings.graph.referents(node, type).certain;
        if (only !== undefined && others.length === 0) {
          const name = checkedOf<string>(childOf(nodeOf(checkedInputs(only)), parent));
          return placeOf(name, ...types)
            .follow(surroundings)
            .map(({ locus }) => ({ node, locus }));
        }
      }
      return placeOf(value, ...types).follow(surroundings);
    },
  };
}

/**
 * Ends of the hosts that Azure makes of the names of resources. Source: public zones in
 * https://learn.microsoft.com/azure/private-link/private-endpoint-dns.
 */
const NAMED_HOSTS: readonly (readonly [end: string, ...types: ResourceType<unknown>[]])[] = [
  [".azure-api.net", ApiManagementService],
  [".azure-devices.net", IotHubResource],
  [".azurewebsites.net", WebApp],
  [".documents.azure.com", CosmosDatabaseAccount],
  [".redis.cache.windows.net", Redis],
  [".search.windows.net", SearchService],
  [".servicebus.windows.net", EventHubNamespace, ServiceBusNamespace],
];

/** The part of a connection string that says the host. */
const CONNECTED_HOST =
  /(?:^|;)\s*(?:Endpoint|AccountEndpoint|BlobEndpoint|HostName)=(?:[a-z]+:\/\/)?([^/:;]+)/i;
const CONNECTED_ACCOUNT = /(?:^|;)\s*AccountName=([a-z0-9]+)/i;

/**
 * The value is a URL, host or connection string, or comes from a resource of one of the types. A
 * host that Azure makes of a name is followed to the resource of that name.
 */
export function endpointPlace(
  value: CheckedValue<string>,
  ...types: readonly ResourceType<unknown>[]
): Destination {
  return {
    value,
    follow: (surroundings) => {
      const node = nodeOf(value);
      const isOneOf = (named: Node, type: ResourceType<unknown>) =>
        surroundings.graph.referents(named, type).certain.length === 1;
      const referred = types.find((type) => isOneOf(node, type));
      if (referred !== undefined || node.state !== "known" || typeof node.value !== "string") {
        return placeOf(value, ...types).follow(surroundings);
      }
      const host = hostIn(node.value);
      const [end = "", ...owners] = NAMED_HOSTS.find(([one]) => host.endsWith(one)) ?? [];
      const named = { ...node, value: host.slice(0, host.length - end.length) };
      // Names in hosts are unique in their cloud, whatever the resource group.
      const owner = owners.map(anywhere).find((type) => isOneOf(named, type));
      const to =
        owner === undefined
          ? hostPlace(checkedOf<string>({ ...node, value: host }))
          : placeOf(checkedOf<string>(named), owner);
      return to.follow(surroundings).map(({ locus }) => ({ node, locus }));
    },
  };
}

function anywhere(type: ResourceType<unknown>): ResourceType<unknown> {
  return { ...type, within: [] };
}

function hostIn(text: string): string {
  const account = CONNECTED_ACCOUNT.exec(text)?.[1];
  return account === undefined
    ? hostOf(CONNECTED_HOST.exec(text)?.[1] ?? text)
    : `${account}.blob.core.windows.net`;
}

/** An Azure id that stands in a URL of the management API, as some services write ids. */
export function resourceIdIn(url: CheckedValue<string>): CheckedValue<string> {
  const node = nodeOf(url);
  const id =
    typeof node.value === "string"
      ? /^https?:\/\/[^/]+(\/subscriptions\/.*)$/i.exec(node.value.trim())?.[1]
      : undefined;
  return checkedOf<string>({ ...node, value: id ?? node.value });
}
