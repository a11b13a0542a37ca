import { createHash } from "node:crypto";
import { appendFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as grpc from "@grpc/grpc-js";
import * as plugin from "@pulumi/pulumi/proto/plugin_pb";
import * as rpc from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as provider from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { answerProviderFunction } from "../../../policypack/pulumi/provider-functions";
import { sdkPropertiesOf } from "./sdk-properties";

const requireHere = createRequire(__filename);

/** The engine's mark for a value that is not known yet. */
const UNKNOWN_MARK = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Providers that stand in for those of the clouds, which need accounts and can't run offline. */
export interface ProviderDoubles {
  /** For the engine's environment: `PULUMI_DEBUG_PROVIDERS`. */
  readonly debugProviders: string;
  stop(): void;
}

type Properties = Record<string, unknown>;
type Handler<Request, Response> = (
  call: { readonly request: Request },
  callback: (error: Error | null, response?: Response) => void,
) => void;

/** Answers a call, or hands what it throws to the engine. */
function answering<Request, Response>(
  answer: (request: Request) => Response,
): Handler<Request, Response> {
  return ({ request }, callback) => {
    try {
      callback(null, answer(request));
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)));
    }
  };
}

const toObject = (struct: Struct | undefined): Properties =>
  (struct?.toJavaScript() ?? {}) as Properties;
const toStruct = (properties: Properties): Struct => Struct.fromJavaScript(properties as never);

function typeOf(urn: string): string {
  return urn.split("::").at(-2)?.split("$").at(-1) ?? "";
}

function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}

/** The input by which a provider names a resource, if its type has one. */
function nameInput(type: string): string | undefined {
  const { inputs } = sdkPropertiesOf(type);
  const [sdk = "", module = "", label = ""] = type.split(":");
  const candidates =
    sdk === "aws"
      ? [module.split("/")[1] ?? "", "identifier", "clusterIdentifier", "name"]
      : [
          `${label.charAt(0).toLowerCase()}${label.slice(1)}Name`,
          "accountName",
          "resourceName",
          "name",
        ];
  // An Azure child's `accountName` names its parent, so only the first candidate counts there.
  const named = candidates.filter((candidate) => inputs.has(candidate));
  return sdk === "aws" ? named[0] : named.find((name) => name !== "name" || inputs.has("location"));
}

/** Like the real ones, gives a name to what has none, and says which inputs it filled in. */
function check(request: provider.CheckRequest): provider.CheckResponse {
  const urn = request.getUrn();
  const type = typeOf(urn);
  const inputs = toObject(request.getNews());
  const defaulted: string[] = [];
  const name = nameInput(type);
  if (name !== undefined && inputs[name] === undefined && !isGivenByPrefix(inputs, name)) {
    const suffix = createHash("sha256")
      .update(urn)
      .digest("hex")
      .slice(0, type.startsWith("aws") ? 7 : 8);
    inputs[name] = `${nameOf(urn).toLowerCase()}${type.startsWith("aws") ? "-" : ""}${suffix}`;
    defaulted.push(name);
  }
  if (type.startsWith("aws")) {
    inputs.__defaults = defaulted;
  }
  const response = new provider.CheckResponse();
  response.setInputs(toStruct(inputs));
  return response;
}

function isGivenByPrefix(inputs: Properties, name: string): boolean {
  return inputs[`${name}Prefix`] !== undefined;
}

/**
 * What a resource looks like afterwards. At preview, everything that was not given is unknown,
 * which is the most that a real provider leaves open.
 */
function outputsOf(type: string, urn: string, inputs: Properties, isPreview: boolean): Properties {
  const { inputs: settable, outputs } = sdkPropertiesOf(type);
  const { __defaults: _, ...state } = inputs;
  const unset = isPreview ? [...settable, ...outputs] : [...outputs];
  for (const property of unset) {
    state[property] ??= isPreview ? UNKNOWN_MARK : `${nameOf(urn)}-${property}`;
  }
  // Azure's providers answer with the name that they were asked for.
  const name = nameInput(type);
  if (type.startsWith("azure-native") && name !== undefined) {
    state.name = inputs[name];
  }
  if (!isPreview && outputs.has("arn")) {
    state.arn = `arn:aws:test:eu-south-2:111122223333:${nameOf(urn)}`;
  }
  return state;
}

function idOf(type: string, urn: string, inputs: Properties): string {
  const name = nameInput(type);
  const own = String((name === undefined ? undefined : inputs[name]) ?? nameOf(urn));
  return type.startsWith("azure-native")
    ? `/subscriptions/0/resourceGroups/${String(inputs.resourceGroupName ?? own)}/providers/Test/${type.split(":")[2]}/${own}`
    : own;
}

function serviceOf(
  name: string,
  createdLog: string | undefined,
): grpc.UntypedServiceImplementation {
  const { version } = requireHere(`@pulumi/${name}/package.json`) as { version: string };
  const handlers: Record<string, unknown> = {
    getPluginInfo: answering(() => {
      const info = new plugin.PluginInfo();
      info.setVersion(version);
      return info;
    }),
    checkConfig: answering((request: provider.CheckRequest) => {
      const response = new provider.CheckResponse();
      response.setInputs(request.getNews());
      return response;
    }),
    diffConfig: answering(() => new provider.DiffResponse()),
    configure: answering(() => {
      const response = new provider.ConfigureResponse();
      response.setAcceptsecrets(true);
      response.setSupportspreview(true);
      return response;
    }),
    check: answering(check),
    diff: answering((request: provider.DiffRequest) => {
      const response = new provider.DiffResponse();
      const before = JSON.stringify(toObject(request.getOldInputs()));
      const after = JSON.stringify(toObject(request.getNews()));
      response.setChanges(
        before === after
          ? provider.DiffResponse.DiffChanges.DIFF_NONE
          : provider.DiffResponse.DiffChanges.DIFF_SOME,
      );
      return response;
    }),
    create: answering((request: provider.CreateRequest) => {
      const urn = request.getUrn();
      const type = typeOf(urn);
      const inputs = toObject(request.getProperties());
      const isPreview = request.getPreview();
      const response = new provider.CreateResponse();
      response.setId(isPreview ? "" : idOf(type, urn, inputs));
      response.setProperties(toStruct(outputsOf(type, urn, inputs, isPreview)));
      if (!isPreview && createdLog !== undefined) {
        appendFileSync(createdLog, `${type} ${nameOf(urn)}\n`);
      }
      return response;
    }),
    update: answering((request: provider.UpdateRequest) => {
      const response = new provider.UpdateResponse();
      const inputs = toObject(request.getNews());
      const urn = request.getUrn();
      response.setProperties(toStruct(outputsOf(typeOf(urn), urn, inputs, request.getPreview())));
      return response;
    }),
    attach: answering(() => new Empty()),
    delete: answering(() => new Empty()),
    cancel: answering(() => new Empty()),
    invoke: answering((request: provider.InvokeRequest) => {
      const response = new provider.InvokeResponse();
      const answer = answerProviderFunction(request.getTok(), toObject(request.getArgs()));
      response.setReturn(toStruct(answer));
      return response;
    }),
  };
  return handlers as grpc.UntypedServiceImplementation;
}

const PROVIDERS = ["aws", "azure-native"] as const;

/**
 * Starts the doubles in this process.
 *
 * @param createdLog file that gets a line, type and name, for each resource really created
 */
export async function startProviderDoubles(createdLog?: string): Promise<ProviderDoubles> {
  const started = await Promise.all(
    PROVIDERS.map(async (name) => {
      const server = new grpc.Server({ "grpc.max_receive_message_length": -1 });
      server.addService(
        rpc.ResourceProviderService as unknown as grpc.ServiceDefinition,
        serviceOf(name, createdLog),
      );
      const port = await new Promise<number>((resolve, reject) => {
        server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) =>
          error === null ? resolve(bound) : reject(error),
        );
      });
      return { name, port, server };
    }),
  );
  return {
    debugProviders: started.map(({ name, port }) => `${name}:${port}`).join(","),
    stop: () => {
      for (const { server } of started) {
        server.forceShutdown();
      }
    },
  };
}
