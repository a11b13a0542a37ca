import type { DataClass, EnforcementLevel, KeyCustody, Rule } from "../core";
import type { Framework } from "../frameworks/framework";
import type { CountrySet } from "../knowledge/countries";

/** What a profile asks of one class of data. */
export interface ClassDemands {
  /** Where data of the class may be. */
  readonly countries: CountrySet;
  /** The weakest custody of their keys that is enough. */
  readonly keyCustody: KeyCustody;
}

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
  readonly framework: Framework;
  readonly classes: Readonly<Record<DataClass, ClassDemands>>;
  /** National names of the classes. */
  readonly classAliases: Readonly<Record<string, DataClass>>;
  /** The class of data that say nothing: the strictest that systems under this profile hold. */
  readonly defaultClass: DataClass;
  levelOf(rule: Rule): EnforcementLevel;
  inconclusiveLevelOf(rule: Rule): InconclusiveLevel;
}
