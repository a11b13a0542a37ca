import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT } from "../../support/repository";
import { type ProviderDoubles, startProviderDoubles } from "./provider-double";

/** A finding as the engine's own events tell it. */
export interface PolicyEvent {
  readonly policyName: string;
  readonly message: string;
  readonly enforcementLevel: string;
  readonly severity: string;
  readonly resourceUrn: string;
}

/** What a run of the command line gave. */
export interface Run {
  readonly exitCode: number;
  /** Both streams, as a user sees them. */
  readonly output: string;
  readonly events: readonly PolicyEvent[];
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

/**
 * A place with its own backend, home and provider doubles, in which the real command line runs
 * without accounts or network. Projects are copied into it, so that runs leave no trace.
 */
export class PulumiWorkspace {
  private constructor(
    readonly folder: string,
    private readonly doubles: ProviderDoubles,
  ) {}

  static async open(): Promise<PulumiWorkspace> {
    mkdirSync(TEMPORARY, { recursive: true });
    const folder = mkdtempSync(join(TEMPORARY, "engine-"));
    for (const name of ["home", "backend"]) {
      mkdirSync(join(folder, name));
    }
    return new PulumiWorkspace(folder, await startProviderDoubles(join(folder, "created.log")));
  }

  close(): void {
    this.doubles.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Copies a project in, and creates a stack for it. */
  async project(source: string, name: string): Promise<string> {
    const directory = join(this.folder, name);
    cpSync(source, directory, { recursive: true, filter: (path) => !NOT_COPIED.test(path) });
    // The examples extend the repository's compiler options from two folders up.
    cpSync(join(ROOT, "tsconfig.base.json"), join(this.folder, "../tsconfig.base.json"));
    const { exitCode, output } = await this.pulumi(directory, ["stack", "init", "dev"]);
    if (exitCode !== 0) {
      throw new Error(output);
    }
    return directory;
  }

  /** The resources that have really been created, as `type name`. */
  created(): readonly string[] {
    const log = join(this.folder, "created.log");
    return existsSync(log) ? readFileSync(log, "utf8").split("\n").filter(Boolean) : [];
  }

  /** Runs a command with a policy pack and reads the findings from the engine's event log. */
  async run(
    directory: string,
    command: readonly string[],
    options: { readonly pack?: string; readonly env?: NodeJS.ProcessEnv } = {},
  ): Promise<Run> {
    const log = join(this.folder, `events-${Math.random().toString(36).slice(2)}.json`);
    const isOperation = command[0] !== "policy";
    const { exitCode, output } = await this.pulumi(
      directory,
      [
        ...command,
        ...(options.pack === undefined ? [] : ["--policy-pack", options.pack]),
        ...(isOperation ? ["--event-log", log] : ["--json"]),
      ],
      { PULUMI_DEBUG_COMMANDS: "true", ...options.env },
    );
    const text = isOperation && existsSync(log) ? readFileSync(log, "utf8") : output;
    return { exitCode, output, events: policyEvents(text) };
  }

  pulumi(
    directory: string,
    command: readonly string[],
    env: NodeJS.ProcessEnv = {},
  ): Promise<{ exitCode: number; output: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(findPulumi() ?? "pulumi", [...command, "--non-interactive"], {
        cwd: directory,
        env: {
          ...process.env,
          NO_COLOR: "1",
          PULUMI_BACKEND_URL: `file://${join(this.folder, "backend")}`,
          PULUMI_CONFIG_PASSPHRASE: "test",
          PULUMI_DEBUG_PROVIDERS: this.doubles.debugProviders,
          PULUMI_HOME: join(this.folder, "home"),
          PULUMI_SKIP_UPDATE_CHECK: "true",
          ...env,
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let output = "";
      const collect = (chunk: Buffer) => {
        output += chunk.toString();
      };
      child.stdout.on("data", collect);
      child.stderr.on("data", collect);
      child.on("error", reject);
      child.on("close", (code) => resolve({ exitCode: code ?? -1, output }));
    });
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
