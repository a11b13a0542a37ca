/** Adds to the list that a map has under a key. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** Gives things numbers, so that keys made of them stay short. */
export class Numbers {
  private readonly known = new Map<unknown, number>();

  of(thing: unknown): number {
    let number = this.known.get(thing);
    if (number === undefined) {
      number = this.known.size;
      this.known.set(thing, number);
    }
    return number;
  }
}
