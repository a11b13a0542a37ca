import { fork } from "node:child_process";
import { join } from "node:path";
import type { FindingRecord } from "../core";
import type { ResidencyStatement } from "../governance/residency-statement";

/** What running a program without a cloud showed. */
export interface ProgramPreview {
  readonly resources: number;
  readonly findings: readonly FindingRecord[];
  readonly summary: string;
  /** Where the data are, how often, and with whose keys. */
  readonly residency: ResidencyStatement;
}

/** The program to run and its configuration, with full keys such as `aws:region`. */
export interface ProgramRun {
  readonly directory: string;
  readonly configuration: Readonly<Record<string, string>>;
}

/** What the host process sends back. */
export type HostMessage =
  | { readonly kind: "preview"; readonly preview: ProgramPreview }
  | { readonly kind: "failed"; readonly message: string };

/**
 * Runs a Node.js program without CLI, credentials or cloud, and judges what it declares by the
 * settings that a real run would find. The program runs in a process of its own, because Pulumi's
 * runtime, like the program, has global state.
 */
export function previewProgram(run: ProgramRun): Promise<ProgramPreview> {
  return new Promise((resolve, reject) => {
    const host = fork(join(__dirname, "program-host.js"), [JSON.stringify(run)], {
      cwd: run.directory,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    let received: HostMessage | undefined;
    host.on("message", (message) => {
      received = message as HostMessage;
    });
    host.on("error", reject);
    host.on("exit", (code) => {
      if (received?.kind === "preview") {
        resolve(received.preview);
      } else {
        reject(new Error(received?.message ?? `the program ended with status ${code}`));
      }
    });
  });
}
