/** Looks a host name up by itself, then by its parents: `m.facebook.com`, `facebook.com`, `com`. */

export interface Found<T> {
  readonly value: T;
  /** The key that matched. */
  readonly host: string;
  /** What stands before it, without the dot: `m`; '' for nothing. */
  readonly labels: string;
}

/** The longest suffix of whole labels that the table knows. */
export function findBySuffix<T>(table: ReadonlyMap<string, T>, hostname: string): Found<T> | undefined {
  for (const found of suffixMatches(table, hostname)) return found;
  return undefined;
}

/** Every suffix of whole labels that the table knows, the longest first. */
export function* suffixMatches<T>(table: ReadonlyMap<string, T>, hostname: string): Generator<Found<T>> {
  const name = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  for (let start = 0; start >= 0; start = nextLabel(name, start)) {
    const host = name.slice(start);
    const value = table.get(host);
    if (value !== undefined) yield { value, host, labels: name.slice(0, Math.max(0, start - 1)) };
  }
}

function nextLabel(name: string, start: number): number {
  const dot = name.indexOf('.', start);
  return dot === -1 ? -1 : dot + 1;
}
