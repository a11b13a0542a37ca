import { PolicyPack } from "@pulumi/policy";
import type { Rule } from "../core";
import { type PartialSettings, type RawSettings, SettingsError } from "../governance/settings";
import { RULES } from "../rules";
import { policiesOf } from "./policies";
import { Session } from "./session";
import { currentStackConfiguration, environmentSettings, stackSettings } from "./settings-sources";

/** What an organisation may fix in the code of its own pack. */
export interface PackOptions extends PartialSettings {
  /** Name under which the engine shows the pack. Default: `alcazaba`. */
  readonly name?: string;
  /** Rules of the organisation, beside those of alcazaba. */
  readonly rules?: readonly Rule[];
}

/**
 * Starts a policy pack with all rules of alcazaba. The engine allows one pack a process, so this
 * is called once, at the top level of the pack's entry point. Settings that can't be used end the
 * process with one message.
 */
export function createPack({ name = "alcazaba", rules = [], ...values }: PackOptions = {}): void {
  try {
    const code: RawSettings = { source: "pack code", values, nameOf: (key) => key };
    const session = new Session(
      [...RULES, ...rules],
      [code, environmentSettings(process.env), stackSettings(currentStackConfiguration())],
    );
    new PolicyPack(name, {
      policies: policiesOf(session, (line) => process.stderr.write(`${line}\n`)),
    });
  } catch (error) {
    if (!(error instanceof SettingsError)) {
      throw error;
    }
    process.stderr.write(`alcazaba: ${error.message}\n`);
    process.exit(1);
  }
}
