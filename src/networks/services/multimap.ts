/** A map of lists. */
export class Multimap<K, V> {
  readonly #lists = new Map<K, V[]>();

  get size(): number {
    return this.#lists.size;
  }

  add(key: K, value: V): void {
    const list = this.#lists.get(key);
    if (list) list.push(value);
    else this.#lists.set(key, [value]);
  }

  /** [] for none. */
  get(key: K): readonly V[] {
    return this.#lists.get(key) ?? none;
  }
}

const none: readonly never[] = [];
