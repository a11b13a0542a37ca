// The JSON Schema of the settings, for editors and for the engine.
import { createRequire } from "node:module";
import { toJsonSchema } from "@valibot/to-json-schema";
import { toJson } from "./files.mjs";

/** @returns {Map<string, string>} path → content */
export function generateSettingsSchema() {
  const require = createRequire(import.meta.url);
  const { SETTINGS_SCHEMA } = require("../../policypack/dist/governance/settings.js");
  return new Map([
    [
      "policypack/governance/settings.schema.json",
      toJson(toJsonSchema(SETTINGS_SCHEMA, { ignoreActions: ["check"] })),
    ],
  ]);
}
