import { createRequire } from "node:module";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type * as pulumiSdk from "@pulumi/pulumi";
import {
  compareFindings,
  type InputTree,
  makeResource,
  type Resource,
  ResourceGraph,
  type ResourceProvider,
  recordOf,
  type SourcePosition,
} from "../core";
import { Assessor, summaryOf } from "../governance/assessment";
import { stateResidency } from "../governance/residency-statement";
import { resolveSettings } from "../governance/settings";
import { canonicalInputs, canonicalProperty, canonicalType } from "../knowledge/resource-types";
import { RULES } from "../rules";
import { fromWire } from "./inputs";
import type { HostMessage, ProgramPreview, ProgramRun } from "./program";
import { answerProviderFunction } from "./provider-functions";
import { environmentSettings, stackSettings } from "./settings-sources";
import { loadTypeScriptWith } from "./typescript-loader";

/** The part of a registration that is read here; the runtime passes the engine's own message. */
interface Registration {
  getType(): string;
  getName(): string;
  getParent(): string;
  getProvider(): string;
  getCustom(): boolean;
  getObject(): { toJavaScript(): Record<string, unknown> } | undefined;
  getPropertydependenciesMap(): {
    forEach(visit: (urns: { getUrnsList(): string[] }, key: string) => void): void;
  };
  /** The id of what is there already and is taken over; empty for what is made. */
  getImportid(): string;
  getSourceposition(): { getUri(): string; getLine(): number } | undefined;
}

type Registered = (error: unknown, response: { getUrn(): string } | undefined) => void;

/** Names that the providers give by themselves, by type: known at preview, unlike ids and ARNs. */
const NAME_INPUTS: ReadonlyMap<string, string> = new Map(
  RULES.flatMap(({ types }) => types).flatMap(({ token, names: [name] }) =>
    name === undefined ? [] : [[token, name] as const],
  ),
);

async function run({ directory, configuration }: ProgramRun): Promise<ProgramPreview> {
  // The program's own copy of the SDK: another one would not see its resources.
  const requireFromProgram = createRequire(join(directory, "index.js"));
  const pulumi = requireFromProgram("@pulumi/pulumi") as typeof pulumiSdk;
  const resources = new Map<string, Resource>();

  pulumi.runtime.setAllConfig(configuration);
  await pulumi.runtime.setMocks(
    {
      newResource: ({ type, name, inputs }) => ({
        id: undefined,
        state: { ...nameOutputs(type, name, inputs), ...inputs },
      }),
      call: ({ token, inputs }) => answerProviderFunction(token, inputs),
    },
    basename(directory),
    "preview",
    true,
  );
  listen(pulumi, (registration, urn) => {
    const resource = toResource(registration, urn, resources, directory);
    resources.set(
      urn,
      registration.getCustom() ? withDefaultProvider(resource, configuration) : resource,
    );
  });

  loadTypeScriptWith(directory);
  const program: unknown = requireFromProgram(directory);
  // A program may export a function that declares its resources, and it may be asynchronous.
  await (typeof program === "function" ? program() : program);
  await pulumi.runtime.disconnect();
  // Lets rejections that nobody handled come up before the answer is sent.
  await new Promise(setImmediate);
  return judge([...resources.values()], configuration);
}

function nameOutputs(
  type: string,
  name: string,
  inputs: Record<string, unknown>,
): Record<string, unknown> {
  const input = NAME_INPUTS.get(canonicalType(type));
  if (input === undefined) {
    return {};
  }
  const given = inputs[input] ?? `${name}-0000000`;
  return type.startsWith("azure-native") ? { name: given } : { [input]: given };
}

/** Reads every registration as the runtime sends it, before the mock strips it down. */
function listen(
  pulumi: typeof pulumiSdk,
  onRegistered: (registration: Registration, urn: string) => void,
): void {
  const monitor = pulumi.runtime.getMonitor() as unknown as {
    registerResource(registration: Registration, callback: Registered): Promise<void>;
  };
  const register = monitor.registerResource.bind(monitor);
  monitor.registerResource = (registration, callback) =>
    register(registration, (error, response) => {
      if (response !== undefined) {
        onRegistered(registration, response.getUrn());
      }
      callback(error, response);
    });
}

function toResource(
  registration: Registration,
  urn: string,
  known: ReadonlyMap<string, Resource>,
  directory: string,
): Resource {
  const token = registration.getType();
  const imported = registration.getImportid();
  const propertyDependencies: Record<string, readonly string[]> = {};
  registration.getPropertydependenciesMap().forEach((urns, property) => {
    propertyDependencies[canonicalProperty(token, property)] = urns.getUrnsList();
  });
  return makeResource({
    urn,
    type: canonicalType(token),
    token,
    name: registration.getName(),
    inputs: canonicalInputs(token, fromWire(registration.getObject()?.toJavaScript() ?? {})),
    outputs: imported === "" ? {} : { id: imported },
    parent: registration.getParent() || undefined,
    provider: providerOf(registration.getProvider(), known),
    propertyDependencies,
    source: sourceOf(registration, directory),
  });
}

/** A provider reference is the provider's URN, `::` and its id. */
function providerOf(
  reference: string,
  known: ReadonlyMap<string, Resource>,
): ResourceProvider | undefined {
  const provider = known.get(reference.slice(0, Math.max(0, reference.lastIndexOf("::"))));
  return provider === undefined ? undefined : { type: provider.type, inputs: provider.inputs };
}

function sourceOf(registration: Registration, directory: string): SourcePosition | undefined {
  const position = registration.getSourceposition();
  if (position === undefined || position.getUri() === "") {
    return undefined;
  }
  const uri = position.getUri();
  const file = uri.startsWith("file:") ? fileURLToPath(uri) : uri;
  return { file: relative(directory, file).replaceAll("\\", "/"), line: position.getLine() };
}

function judge(
  resources: readonly Resource[],
  configuration: Readonly<Record<string, string>>,
): ProgramPreview {
  const settings = resolveSettings(
    [environmentSettings(process.env), stackSettings(configuration)],
    RULES,
  );
  const assessor = new Assessor(RULES, settings);
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  const graph = new ResourceGraph(resources);
  const findings = [
    ...resources.flatMap((resource) => assessor.assessResource(resource, byUrn).findings),
    ...assessor.assessStack(graph).findings,
  ].sort(compareFindings);
  return {
    resources: resources.length,
    findings: findings.map((finding) => recordOf(finding, assessor.bindingOf(finding))),
    summary: summaryOf(assessor, resources.length),
    residency: stateResidency(settings, graph),
  };
}

/** The engine gives a resource without a provider one that is configured by the stack. */
function withDefaultProvider(
  resource: Resource,
  configuration: Readonly<Record<string, string>>,
): Resource {
  const [name = ""] = resource.type.split(":");
  if (resource.provider !== undefined || name === "pulumi") {
    return resource;
  }
  const inputs: InputTree = Object.fromEntries(
    Object.entries(configuration)
      .filter(([key]) => key.startsWith(`${name}:`))
      .map(([key, value]) => [key.slice(name.length + 1), value]),
  );
  return { ...resource, provider: { type: `pulumi:providers:${name}`, inputs } };
}

function send(message: HostMessage): void {
  process.send?.(message, () => process.exit());
}

function fail(error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  send({ kind: "failed", message });
}

process.on("unhandledRejection", fail);
run(JSON.parse(process.argv[2] ?? "{}") as ProgramRun).then(
  (preview) => send({ kind: "preview", preview }),
  fail,
);
