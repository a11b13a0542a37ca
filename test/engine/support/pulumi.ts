import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, delimiter, join } from "node:path";
import { ROOT } from "../../support/repository";
import { type ProviderDouble, startProviderDouble } from "./provider-double";

/** A finding as the engine's own events tell it. */
export interface PolicyEvent {
  readonly policyName: string;
  readonly policyPackName: string;
  /** The policy's description, where it has one, and what it reported. */
  readonly message: string;
  readonly enforcementLevel: string;
  readonly severity?: string;
  /** That of the stack where the policy named no resource. */
  readonly resourceUrn?: string;
}

/** A finding, the same for every command. */
export interface PolicyFinding {
  readonly policyName: string;
  readonly policyPackName: string;
  readonly message: string;
  readonly enforcementLevel: string;
  readonly severity: string | undefined;
  readonly urn: string | undefined;
}

/** What a run of the command line gave. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, as a user sees them. */
  readonly output: string;
  readonly events: readonly PolicyEvent[];
  readonly policyFindings: readonly PolicyFinding[];
}

/** What the command line said. */
type Said = Pick<Run, "exitCode" | "stdout" | "stderr" | "output">;

export interface RunOptions {
  /** Folder of the policy pack. */
  readonly policyPack?: string;
  /** What `--policy-pack-config` reads. */
  readonly policyPackConfig?: unknown;
  readonly env?: NodeJS.ProcessEnv;
}

/** Where `pulumi` is on the PATH; undefined where it isn't. */
export function findPulumi(): string | undefined {
  const names = process.platform === "win32" ? ["pulumi.exe", "pulumi.cmd"] : ["pulumi"];
  return (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Folders of the repository in which temporary projects find its node_modules. */
const TEMPORARY = join(ROOT, "test/.tmp");

const NOT_COPIED = /(?:^|[\\/])(?:node_modules|dist|Pulumi\.[\w-]+\.yaml)$/;

/** Settings of whoever runs the tests, which are none of their business. */
const NOT_INHERITED = /^(?:PULUMI|ALCAZABA)_/;

/**
 * A place with its own backend, home and provider doubles, in which the real command line runs
 * without accounts or network. Projects are copied into it, so that runs leave no trace.
 */
export class PulumiWorkspace {
  private constructor(
    readonly folder: string,
    private readonly double: ProviderDouble,
  ) {}

  static async open(): Promise<PulumiWorkspace> {
    mkdirSync(TEMPORARY, { recursive: true });
    const folder = mkdtempSync(join(TEMPORARY, "engine-"));
    for (const name of ["home", "backend"]) {
      mkdirSync(join(folder, name));
    }
    return new PulumiWorkspace(folder, await startProviderDouble(join(folder, "created.log")));
  }

  async close(): Promise<void> {
    await this.double.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Copies a project in, and creates a stack for it. */
  async project(source: string, name: string, stack = "dev"): Promise<string> {
    const directory = join(this.folder, name);
    cpSync(source, directory, { recursive: true, filter: (path) => !NOT_COPIED.test(path) });
    // The examples extend the repository's compiler options from two folders up.
    cpSync(join(ROOT, "tsconfig.base.json"), join(this.folder, "../tsconfig.base.json"));
    await this.succeed(directory, ["stack", "init", stack]);
    return directory;
  }

  /** Copies a project in under its own name, creates a stack and gives the copy's folder. */
  init(projectDirectory: string, stack: string): Promise<string> {
    return this.project(projectDirectory, basename(projectDirectory), stack);
  }

  /** Sets a value of the stack's configuration. */
  async config(
    directory: string,
    key: string,
    value: string,
    { path = false, secret = false }: { readonly path?: boolean; readonly secret?: boolean } = {},
  ): Promise<void> {
    const kind = secret ? "--secret" : "--plaintext";
    const command = ["config", "set", key, value, kind, ...(path ? ["--path"] : [])];
    await this.succeed(directory, command);
  }

  preview(directory: string, options: RunOptions = {}): Promise<Run> {
    return this.judged(directory, ["preview"], options);
  }

  /** Creates or updates, without a preview before it. */
  up(directory: string, options: RunOptions = {}): Promise<Run> {
    return this.judged(directory, ["up", "--yes", "--skip-preview"], options);
  }

  /** Judges an exported state, where there is neither project nor login. */
  analyze(stateFile: string, options: RunOptions): Promise<Run> {
    return this.judged(this.folder, ["policy", "analyze", "--file", stateFile], options);
  }

  /** The resources that have really been created, as `type name`. */
  created(): readonly string[] {
    const log = join(this.folder, "created.log");
    return existsSync(log) ? readFileSync(log, "utf8").split("\n").filter(Boolean) : [];
  }

  private judged(
    directory: string,
    command: readonly string[],
    { policyPack, policyPackConfig, env }: RunOptions,
  ): Promise<Run> {
    const configuration: string[] = [];
    if (policyPackConfig !== undefined) {
      const file = this.newFile("pack-configuration");
      writeFileSync(file, JSON.stringify(policyPackConfig));
      configuration.push("--policy-pack-config", file);
    }
    return this.run(directory, [...command, ...configuration], {
      ...(policyPack === undefined ? {} : { pack: policyPack }),
      ...(env === undefined ? {} : { env }),
    });
  }

  /** Runs a command with a policy pack and reads the findings from the engine's own events. */
  async run(
    directory: string,
    command: readonly string[],
    options: { readonly pack?: string; readonly env?: NodeJS.ProcessEnv } = {},
  ): Promise<Run> {
    const log = this.newFile("events");
    const isOperation = command[0] !== "policy";
    const said = await this.pulumi(
      directory,
      [
        ...command,
        ...(options.pack === undefined ? [] : ["--policy-pack", options.pack]),
        ...(isOperation ? ["--event-log", log] : ["--json"]),
      ],
      // Without it the command line doesn't know the option for the event log.
      { PULUMI_DEBUG_COMMANDS: "true", ...options.env },
    );
    const written = existsSync(log) ? readFileSync(log, "utf8") : "";
    const events = policyEvents(isOperation ? written : said.stdout);
    return { ...said, events, policyFindings: events.map(toFinding) };
  }

  pulumi(
    directory: string,
    command: readonly string[],
    env: NodeJS.ProcessEnv = {},
  ): Promise<Said> {
    const executable = findPulumi() ?? "pulumi";
    return new Promise((resolve, reject) => {
      const child = spawn(executable, [...command, "--non-interactive"], {
        cwd: directory,
        env: { ...this.environment(), ...env },
        // Windows starts scripts only in a shell.
        shell: executable.endsWith(".cmd"),
        stdio: ["ignore", "pipe", "pipe"],
      });
      const said = { stdout: "", stderr: "", output: "" };
      for (const stream of ["stdout", "stderr"] as const) {
        child[stream].setEncoding("utf8").on("data", (text: string) => {
          said[stream] += text;
          said.output += text;
        });
      }
      child.on("error", reject);
      child.on("close", (code) => resolve({ exitCode: code ?? -1, ...said }));
    });
  }

  private async succeed(directory: string, command: readonly string[]): Promise<void> {
    const { exitCode, output } = await this.pulumi(directory, command);
    if (exitCode !== 0) {
      throw new Error(output);
    }
  }

  private environment(): NodeJS.ProcessEnv {
    const inherited = Object.entries(process.env).filter(([key]) => !NOT_INHERITED.test(key));
    const providers = Object.entries(this.double.ports).map(([name, port]) => `${name}:${port}`);
    return {
      ...Object.fromEntries(inherited),
      NO_COLOR: "1",
      PULUMI_BACKEND_URL: `file://${join(this.folder, "backend").replaceAll("\\", "/")}`,
      PULUMI_CONFIG_PASSPHRASE: "test",
      PULUMI_DEBUG_PROVIDERS: providers.join(","),
      PULUMI_HOME: join(this.folder, "home"),
      PULUMI_SKIP_UPDATE_CHECK: "true",
    };
  }

  private newFile(what: string): string {
    return join(this.folder, `${what}-${Math.random().toString(36).slice(2)}.json`);
  }
}

/** The findings in a stream of engine events, one JSON document a line. */
function policyEvents(text: string): PolicyEvent[] {
  return text.split("\n").flatMap((line) => {
    try {
      const event = JSON.parse(line) as { policyEvent?: PolicyEvent };
      return event.policyEvent === undefined ? [] : [event.policyEvent];
    } catch {
      return [];
    }
  });
}

function toFinding(event: PolicyEvent): PolicyFinding {
  return {
    policyName: event.policyName,
    policyPackName: event.policyPackName,
    // Only some commands end the message with a line break.
    message: event.message.trimEnd(),
    enforcementLevel: event.enforcementLevel,
    severity: event.severity,
    urn: event.resourceUrn,
  };
}
