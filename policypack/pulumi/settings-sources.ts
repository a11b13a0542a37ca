import * as pulumi from "@pulumi/pulumi";
import type { RawSettings } from "../governance/settings";

const NAMESPACE = "alcazaba";
const ENVIRONMENT_PREFIX = "ALCAZABA_";

/** Settings that hold objects; as text, in the environment or the stack's configuration, they are JSON. */
const OBJECT_SETTINGS: ReadonlySet<string> = new Set([
  "accounts",
  "flows",
  "levels",
  "parameters",
  "services",
  "sites",
  "territory",
  "zones",
]);

/** Settings from environment variables: `ALCAZABA_CLASSIFICATION_TAG` is `classificationTag`. */
export function environmentSettings(environment: NodeJS.ProcessEnv): RawSettings {
  const names = Object.keys(environment)
    .filter((name) => name.startsWith(ENVIRONMENT_PREFIX))
    .sort();
  return {
    source: "environment",
    values: Object.fromEntries(
      names.map((name) => {
        const key = toCamelCase(name.slice(ENVIRONMENT_PREFIX.length));
        return [key, parseIfObject(key, environment[name])];
      }),
    ),
    nameOf: (key) => ENVIRONMENT_PREFIX + key.replaceAll(/[A-Z]/g, "_$&").toUpperCase(),
  };
}

/** Settings from the stack's configuration, `alcazaba:profile`, with the project's defaults. */
export function stackSettings(configuration: Readonly<Record<string, string>>): RawSettings {
  const prefix = `${NAMESPACE}:`;
  return {
    source: "stack configuration",
    values: Object.fromEntries(
      Object.entries(configuration)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => {
          const key = name.slice(prefix.length);
          return [key, parseIfObject(key, value)];
        }),
    ),
    nameOf: (key) => prefix + key,
  };
}

/** The configuration of the stack that the engine is running; empty where it runs none. */
export function currentStackConfiguration(): Readonly<Record<string, string>> {
  return pulumi.runtime.allConfig();
}

function toCamelCase(name: string): string {
  return name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

// Text that isn't JSON stays text, and the schema then says what was expected.
function parseIfObject(key: string, value: string | undefined): unknown {
  if (value === undefined || !OBJECT_SETTINGS.has(key)) {
    return value;
  }
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
