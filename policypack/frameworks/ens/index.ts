import type { Control, Framework } from "../framework";
import { ENS_MAPPING } from "./mapping";
import catalogue from "./measures.json";

/** The categories of an information system (categoría básica, media, alta), from RD 311/2022. */
export const ENS_CATEGORIES = ["basic", "medium", "high"] as const;
export type EnsCategory = (typeof ENS_CATEGORIES)[number];

/** A measure or reinforcement with the lowest category that must apply it; null: none must. */
export interface EnsControl extends Control {
  readonly from: EnsCategory | null;
}

const controls: ReadonlyMap<string, EnsControl> = new Map(
  catalogue.measures
    .flatMap((measure) => [measure, ...measure.reinforcements])
    .map((control) => [control.id, control as EnsControl]),
);

interface EnsFramework extends Framework {
  controlsOf(ruleId: string): readonly EnsControl[];
}

/** The Spanish national security framework, Esquema Nacional de Seguridad. */
export const ENS: EnsFramework = {
  id: "ens",
  name: "Esquema Nacional de Seguridad (ENS)",
  version: "RD 311/2022",
  reference: "https://www.boe.es/eli/es/rd/2022/05/03/311",
  controlsOf(ruleId) {
    const mapping = ENS_MAPPING[ruleId];
    return [...(mapping?.sources ?? []), ...(mapping?.analogy ?? [])].map(ensControl);
  },
};

/** A measure (`op.exp.8`) or reinforcement (`op.exp.8.r4`) by its id. */
function ensControl(id: string): EnsControl {
  const control = controls.get(id);
  if (control === undefined) {
    throw new Error(`${id} is no measure of the ENS`);
  }
  return control;
}

/** Whether the law asks for a rule in a category: one of its controls must be applied there. */
export function isAskedIn(category: EnsCategory, ruleId: string): boolean {
  return ENS.controlsOf(ruleId).some(
    ({ from }) => from !== null && ENS_CATEGORIES.indexOf(from) <= ENS_CATEGORIES.indexOf(category),
  );
}
