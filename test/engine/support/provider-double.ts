import { appendFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as grpc from "@grpc/grpc-js";
import * as plugin from "@pulumi/pulumi/proto/plugin_pb";
import * as rpc from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as provider from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { answerProviderFunction } from "../../../policypack/pulumi/provider-functions";
import { AWS_BEHAVIOUR } from "./aws-behaviour";
import { azureBehaviour } from "./azure-behaviour";
import {
  type Asked,
  type Properties,
  type ProviderBehaviour,
  withoutNotes,
} from "./provider-behaviour";

const requireHere = createRequire(__filename);

const BEHAVIOURS: Readonly<Record<string, () => ProviderBehaviour>> = {
  aws: () => AWS_BEHAVIOUR,
  "azure-native": azureBehaviour,
};

/** Providers that stand in for those of the clouds, which need accounts and can't run offline. */
export interface ProviderDouble {
  /** Package → port, for the engine's environment: `PULUMI_DEBUG_PROVIDERS`. */
  readonly ports: Readonly<Record<string, number>>;
  stop(): Promise<void>;
}

interface Call<Request> {
  readonly request: Request;
  /** The other end of the connection. */
  getPeer(): string;
}
type Handler<Request, Response> = (
  call: Call<Request>,
  callback: (error: Partial<grpc.StatusObject> | null, response?: Response) => void,
) => void;

/** Answers a call, or tells the engine what went wrong. */
function answering<Request, Response>(
  answer: (request: Request, peer: string) => Response,
): Handler<Request, Response> {
  return (call, callback) => {
    try {
      callback(null, answer(call.request, call.getPeer()));
    } catch (error) {
      const details = error instanceof Error ? error.message : String(error);
      callback({ code: grpc.status.UNKNOWN, details });
    }
  };
}

const toObject = (struct: Struct | undefined): Properties =>
  (struct?.toJavaScript() ?? {}) as Properties;

function toStruct(properties: Properties): Struct {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Struct.fromJavaScript(Object.fromEntries(given) as never);
}

/** What can be in a provider's configuration is text, or JSON where it has parts. */
function toConfiguration(struct: Struct | undefined): Properties {
  return Object.fromEntries(
    Object.entries(toObject(struct)).map(([key, value]) => [
      key,
      typeof value === "string" && /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}

const LAST_IN_URN = /^.*::(?:.*\$)?([^$]+?)::(.*)$/s;

function differs(before: Properties, after: Properties): string[] {
  const old = withoutNotes(before);
  const young = withoutNotes(after);
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].filter(
    (key) => JSON.stringify(old[key]) !== JSON.stringify(young[key]),
  );
}

function serviceOf(
  name: string,
  behaviour: ProviderBehaviour,
  createdLog: string | undefined,
): grpc.UntypedServiceImplementation {
  const { version } = requireHere(`@pulumi/${name}/package.json`) as { version: string };
  // Providers of one package with different configurations share this server, and the engine opens
  // a connection for each.
  const configurations = new Map<string, Properties>();
  const asked = (urn: string, peer: string): Asked => {
    const [, token = "", resource = ""] = LAST_IN_URN.exec(urn) ?? [];
    return { token, urn, name: resource, configuration: configurations.get(peer) ?? {} };
  };
  const handlers: Record<string, Handler<never, unknown>> = {
    getPluginInfo: answering(() => {
      const info = new plugin.PluginInfo();
      info.setVersion(version);
      return info;
    }),
    getSchema: answering(() => {
      const response = new provider.GetSchemaResponse();
      response.setSchema(JSON.stringify({ name, version }));
      return response;
    }),
    checkConfig: answering((request: provider.CheckRequest) => {
      const response = new provider.CheckResponse();
      response.setInputs(request.getNews());
      return response;
    }),
    diffConfig: answering(() => new provider.DiffResponse()),
    configure: answering((request: provider.ConfigureRequest, peer) => {
      configurations.set(peer, toConfiguration(request.getArgs()));
      const response = new provider.ConfigureResponse();
      // Neither real one accepts secrets: the engine takes the marks off and puts them back.
      response.setSupportspreview(true);
      return response;
    }),
    check: answering((request: provider.CheckRequest, peer) => {
      const inputs = behaviour.check(
        asked(request.getUrn(), peer),
        toObject(request.getNews()),
        toObject(request.getOlds()),
        request.getRandomseed_asU8(),
      );
      const response = new provider.CheckResponse();
      response.setInputs(toStruct(inputs));
      return response;
    }),
    diff: answering((request: provider.DiffRequest) => {
      const changed = differs(toObject(request.getOldInputs()), toObject(request.getNews()));
      const { DIFF_NONE, DIFF_SOME } = provider.DiffResponse.DiffChanges;
      const response = new provider.DiffResponse();
      response.setChanges(changed.length === 0 ? DIFF_NONE : DIFF_SOME);
      response.setDiffsList(changed);
      return response;
    }),
    create: answering((request: provider.CreateRequest, peer) => {
      const resource = asked(request.getUrn(), peer);
      const inputs = toObject(request.getProperties());
      const response = new provider.CreateResponse();
      if (request.getPreview()) {
        response.setProperties(toStruct(behaviour.preview(resource, inputs, {})));
        return response;
      }
      const { id, outputs } = behaviour.create(resource, inputs);
      response.setId(id);
      // The providers of both clouds repeat the id among the outputs.
      response.setProperties(toStruct({ ...outputs, id }));
      if (createdLog !== undefined) {
        appendFileSync(createdLog, `${resource.token} ${resource.name}\n`);
      }
      return response;
    }),
    update: answering((request: provider.UpdateRequest, peer) => {
      const resource = asked(request.getUrn(), peer);
      const inputs = toObject(request.getNews());
      const outputs = request.getPreview()
        ? behaviour.preview(resource, inputs, toObject(request.getOlds()))
        : { ...behaviour.outputs(resource, request.getId(), inputs), id: request.getId() };
      const response = new provider.UpdateResponse();
      response.setProperties(toStruct(outputs));
      return response;
    }),
    read: answering((request: provider.ReadRequest, peer) => {
      const inputs = { ...toObject(request.getProperties()), ...toObject(request.getInputs()) };
      const resource = asked(request.getUrn(), peer);
      const response = new provider.ReadResponse();
      response.setId(request.getId());
      response.setInputs(toStruct(inputs));
      const outputs = behaviour.outputs(resource, request.getId(), inputs);
      response.setProperties(toStruct({ ...outputs, id: request.getId() }));
      return response;
    }),
    invoke: answering((request: provider.InvokeRequest, peer) => {
      const configuration = configurations.get(peer) ?? {};
      const given = behaviour.argumentsOf(configuration, toObject(request.getArgs()));
      const response = new provider.InvokeResponse();
      response.setReturn(toStruct(answerProviderFunction(request.getTok(), given)));
      return response;
    }),
    attach: answering(() => new Empty()),
    delete: answering(() => new Empty()),
    cancel: answering(() => new Empty()),
  };
  return handlers as unknown as grpc.UntypedServiceImplementation;
}

async function serve(
  name: string,
  createdLog: string | undefined,
): Promise<{ readonly port: number; readonly server: grpc.Server }> {
  const behaviour = BEHAVIOURS[name];
  if (behaviour === undefined) {
    const known = Object.keys(BEHAVIOURS).join(", ");
    throw new Error(`there is no double of the provider "${name}", only of: ${known}`);
  }
  const server = new grpc.Server({ "grpc.max_receive_message_length": -1 });
  server.addService(
    rpc.ResourceProviderService as unknown as grpc.ServiceDefinition,
    serviceOf(name, behaviour(), createdLog),
  );
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  return { port, server };
}

/**
 * Starts the doubles in this process.
 *
 * @param createdLog file that gets a line, type and name, for each resource really created
 */
export async function startProviderDouble(
  createdLog: string | undefined = process.env.DOUBLE_CREATED_LOG,
): Promise<ProviderDouble> {
  const started = await Promise.all(
    Object.keys(BEHAVIOURS).map(async (name) => ({ name, ...(await serve(name, createdLog)) })),
  );
  return {
    ports: Object.fromEntries(started.map(({ name, port }) => [name, port])),
    stop: async () => {
      for (const { server } of started) {
        server.forceShutdown();
      }
    },
  };
}

// As a program of its own it does what the engine expects of a plugin: it prints its port.
if (requireHere.main?.filename === __filename) {
  serve(process.argv[2] ?? "", process.env.DOUBLE_CREATED_LOG).then(
    ({ port }) => console.log(port),
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
