import type { Policies } from "@pulumi/policy";
import * as server from "@pulumi/policy/server.js";
import * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";

// The SDK doesn't declare the functions with which it answers the engine.
const { makeAnalyzeRpcFun, makeAnalyzeStackRpcFun, makeRemediateRpcFun } =
  server as unknown as Record<
    "makeAnalyzeRpcFun" | "makeAnalyzeStackRpcFun" | "makeRemediateRpcFun",
    (pack: string, version: string, level: string, policies: Policies) => unknown
  >;

/** The mark of a value that is not known at preview, as the engine sends it. */
export const UNKNOWN_MARK = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** A resource as the engine describes it to an analyzer, whatever language declared it. */
export interface EngineResource {
  readonly type: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly provider?: Readonly<Record<string, unknown>>;
  readonly parent?: string;
  /** Property → URNs. */
  readonly propertyDependencies?: Readonly<Record<string, readonly string[]>>;
  /** What the engine shows at the end; the inputs where it says nothing else. */
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** A diagnostic as the engine receives it. */
export interface Diagnostic {
  readonly policyName: string;
  readonly message: string;
  readonly enforcementLevel: "advisory" | "mandatory";
  readonly urn: string;
}

/** A value marked as secret on the wire. */
export function wireSecret(value: unknown): unknown {
  return { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", value };
}

export function urnOf({ type, name }: Pick<EngineResource, "type" | "name">): string {
  return `urn:pulumi:dev::portal::${type}::${name}`;
}

type Rpc<Request, Response> = (
  call: { readonly request: Request },
  callback: (error: unknown, response: Response | undefined) => void,
) => Promise<void>;

function call<Request, Response>(rpc: unknown, request: Request): Promise<Response> {
  return new Promise((resolve, reject) => {
    void (rpc as Rpc<Request, Response>)({ request }, (error, response) => {
      if (response === undefined) {
        reject(error);
      } else {
        resolve(response);
      }
    });
  });
}

/** Describes a resource in a request, as the engine does. */
export function fillRequest<Request extends analyzer.AnalyzeRequest | analyzer.AnalyzerResource>(
  request: Request,
  resource: EngineResource,
  properties: Readonly<Record<string, unknown>>,
): Request {
  request.setType(resource.type);
  request.setName(resource.name);
  request.setUrn(urnOf(resource));
  request.setProperties(Struct.fromJavaScript(properties as never));
  const options = new analyzer.AnalyzerResourceOptions();
  if (resource.parent !== undefined) {
    options.setParent(resource.parent);
  }
  request.setOptions(options);
  if (resource.provider !== undefined) {
    const provider = new analyzer.AnalyzerProviderResource();
    provider.setType(`pulumi:providers:${resource.type.split(":")[0]}`);
    provider.setProperties(Struct.fromJavaScript(resource.provider as never));
    request.setProvider(provider);
  }
  return request;
}

function toDiagnostics(response: analyzer.AnalyzeResponse): Diagnostic[] {
  return response.getDiagnosticsList().map((diagnostic) => ({
    policyName: diagnostic.getPolicyname(),
    message: diagnostic.getMessage(),
    enforcementLevel:
      diagnostic.getEnforcementlevel() === analyzer.EnforcementLevel.MANDATORY
        ? "mandatory"
        : "advisory",
    urn: diagnostic.getUrn(),
  }));
}

/** What the engine makes of an answer about one resource: which policies it counts as passed. */
export interface Summary {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly notApplicable: readonly string[];
}

/** The engine's side of the analyzer protocol, spoken to the SDK's own functions in this process. */
export class Engine {
  /** The policies that call themselves resource policies before anything is registered. */
  private readonly ofResources: readonly string[];

  constructor(private readonly policies: Policies) {
    this.ofResources = policies
      .filter((policy) => "validateResource" in policy && policy.validateResource !== undefined)
      .map(({ name }) => name);
  }

  /** What the engine does for each resource, before it is created. */
  async register(
    resource: EngineResource,
    options: { remediate?: boolean } = {},
  ): Promise<Diagnostic[]> {
    return toDiagnostics(await this.analyze(resource, options));
  }

  /** What the engine counts for one resource. Source: pkg/resource/analyzer in pulumi/pulumi. */
  async summarise(resource: EngineResource): Promise<Summary> {
    const response = await this.analyze(resource);
    const failed = response.getDiagnosticsList().map((one) => one.getPolicyname());
    const notApplicable = response.getNotApplicableList().map((one) => one.getPolicyName());
    const passed = this.ofResources.filter(
      (name) => !failed.includes(name) && !notApplicable.includes(name),
    );
    return { passed, failed, notApplicable };
  }

  private async analyze(
    resource: EngineResource,
    options: { remediate?: boolean } = {},
  ): Promise<analyzer.AnalyzeResponse> {
    if (options.remediate ?? true) {
      const rpc = makeRemediateRpcFun("alcazaba", "0.0.0", "advisory", this.policies);
      await call(rpc, fillRequest(new analyzer.AnalyzeRequest(), resource, resource.properties));
    }
    const rpc = makeAnalyzeRpcFun("alcazaba", "0.0.0", "advisory", this.policies);
    const request = fillRequest(new analyzer.AnalyzeRequest(), resource, resource.properties);
    return call<analyzer.AnalyzeRequest, analyzer.AnalyzeResponse>(rpc, request);
  }

  /** What the engine does at the end. */
  async finish(resources: readonly EngineResource[]): Promise<Diagnostic[]> {
    const request = new analyzer.AnalyzeStackRequest();
    request.setResourcesList(
      resources.map((resource) => {
        const shown = fillRequest(
          new analyzer.AnalyzerResource(),
          resource,
          resource.outputs ?? resource.properties,
        );
        shown.setParent(resource.parent ?? "");
        for (const [property, urns] of Object.entries(resource.propertyDependencies ?? {})) {
          const dependencies = new analyzer.AnalyzerPropertyDependencies();
          dependencies.setUrnsList([...urns]);
          shown.getPropertydependenciesMap().set(property, dependencies);
        }
        return shown;
      }),
    );
    const rpc = makeAnalyzeStackRpcFun("alcazaba", "0.0.0", "advisory", this.policies);
    return toDiagnostics(
      await call<analyzer.AnalyzeStackRequest, analyzer.AnalyzeResponse>(rpc, request),
    );
  }

  /** A whole run: each resource in order, then the stack. */
  async run(resources: readonly EngineResource[]): Promise<Diagnostic[]> {
    const diagnostics: Diagnostic[] = [];
    for (const resource of resources) {
      diagnostics.push(...(await this.register(resource)));
    }
    return [...diagnostics, ...(await this.finish(resources))];
  }
}
