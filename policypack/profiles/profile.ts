import type { DataClass, EnforcementLevel, Rule } from "../core";
import type { Framework } from "../frameworks/framework";
import type { ZonePlan } from "../network/zones";
import type { ClassDemands } from "../residency/demands";

/** How an undecided verdict binds. */
export type InconclusiveLevel = "advisory" | "mandatory";

/** National or organisational requirements: what binds, and what each class of data asks. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  /** What the profile is for, in a sentence or two. */
  readonly description: string;
  /** The law or guide that the profile follows. */
  readonly source: string;
  /** The catalogue of controls that its rules serve, where there is one. */
  readonly framework: Framework | undefined;
  readonly classes: Readonly<Record<DataClass, ClassDemands>>;
  /** National names of the classes. */
  readonly classAliases: Readonly<Record<string, DataClass>>;
  /** The class of data that say nothing: the strictest that systems under this profile hold. */
  readonly defaultClass: DataClass;
  /** How networks are divided, and what the parts may open to each other. */
  readonly zones: ZonePlan;
  levelOf(rule: Rule): EnforcementLevel;
  inconclusiveLevelOf(rule: Rule): InconclusiveLevel;
}
