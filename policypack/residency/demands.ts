import {
  DATA_CLASSES,
  type DataClass,
  type HostingCircle,
  type KeyCustody,
  type PlacementKind,
} from "../core";
import type { CountrySet } from "../knowledge/countries";

/** What a profile asks of one class of data. */
export interface ClassDemands {
  /** Where data of the class may be. */
  readonly countries: CountrySet;
  /** Kinds of placement that may be elsewhere, or only in part of that: logs, exports, keys. */
  readonly countriesByKind?: Readonly<Partial<Record<PlacementKind, CountrySet>>>;
  /** The countries whose law may reach the operator, by its ultimate parent. */
  readonly operatorCountries: CountrySet;
  /** The hosting circles that may hold the class. */
  readonly circles: readonly HostingCircle[];
  /** The weakest custody of their keys that is enough. */
  readonly keyCustody: KeyCustody;
  /**
   * The services that the class may use: all; those with a data boundary; or these, each by its
   * module in the SDK: `aws:s3`, `azure-native:storage`.
   */
  readonly services: "any" | "bounded" | readonly string[];
}

/** The class of a resource's data, how it came to be, and what it asks. */
export interface Classified {
  readonly dataClass: DataClass;
  readonly demands: ClassDemands;
  /** False where nobody said anything, and the strictest class of the profile holds. */
  readonly isDeclared: boolean;
}

/** The strictest of several. */
export function strictest(first: Classified, others: readonly Classified[]): Classified {
  return others.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a), first);
}

function rankOf({ dataClass }: Classified): number {
  return DATA_CLASSES.indexOf(dataClass);
}
