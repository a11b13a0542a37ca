/**
 * What is known of a set from both sides: what is certainly in it, and what may be. The first is a
 * part of the second; where both are the same, nothing is open.
 */
export interface Bounded<T> {
  readonly certain: T;
  readonly possible: T;
}

export function exactly<T>(value: T): Bounded<T> {
  return { certain: value, possible: value };
}
