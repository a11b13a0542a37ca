/**
 * What is known of a set from both sides: what is certainly in it, and what may be. The first is a
 * part of the second; where both are the same, nothing is open.
 */
export interface Bounded<T> {
  readonly certain: T;
  readonly possible: T;
}

/** Whether nothing is open about a set. */
export function isExactly<T>({ certain, possible }: Bounded<T>): boolean {
  return certain === possible;
}

export function exactly<T>(value: T): Bounded<T> {
  return { certain: value, possible: value };
}
