/** Finds what an address is a sign of: by parsed host, path segments and query, never by substring. */

import { bareHost } from '../../address.ts';
import { escapeRegExp } from './escape-reg-exp.ts';
import { Multimap } from './multimap.ts';

export interface AddressSign<T> {
  /** As `ServiceSigns` writes it: `*.host/path/*`, or `/path/` for any host; `?name=value` at the end. */
  readonly sign: string;
  readonly of: T;
}

interface Pattern<T> {
  readonly segments: readonly Segment[];
  readonly parameter: Parameter | undefined;
  readonly of: T;
}

/** What stands before and after the `*`; the whole segment when there is none. */
interface Segment {
  readonly prefix: string;
  readonly suffix: string | undefined;
}

interface Parameter {
  readonly name: string;
  readonly value: string | undefined;
}

/** What DNS allows; a longer one is no host and would only cost time. */
const maxHostLength = 253;

export class AddressSigns<T> {
  readonly #byHost = new Multimap<string, Pattern<T>>();
  readonly #byDomain = new Multimap<string, Pattern<T>>();
  /** Patterns for any host, by their last segment. */
  readonly #byLastSegment = new Multimap<string, Pattern<T>>();
  readonly #hint: RegExp;

  constructor(signs: Iterable<AddressSign<T>>) {
    const hints = new Set<string>();
    for (const { sign, of } of signs) hints.add(this.#add(sign, of));
    this.#hint = new RegExp([...hints].map(escapeRegExp).join('|') || '(?!)', 'i');
  }

  /** Gives back what every address of that sign contains. */
  #add(sign: string, of: T): string {
    const [address = '', query] = sign.toLowerCase().split('?');
    const [host = '', ...path] = address.split('/');
    const segments = path.filter((segment) => segment !== '').map(segmentOf);
    const pattern = { segments, parameter: parameterOf(query), of };
    const key = host.startsWith('*.') ? host.slice(2) : host || (segments.at(-1)?.prefix ?? '');
    if (host.startsWith('*.')) this.#byDomain.add(key, pattern);
    else if (host !== '') this.#byHost.add(key, pattern);
    else this.#byLastSegment.add(key, pattern);
    return key;
  }

  /** A quick look: false when it is not worth parsing the address. */
  mayFind(address: string): boolean {
    return this.#hint.test(address);
  }

  /** Everything that the address is a sign of, each once. */
  find(url: URL): readonly T[] {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return [];
    const path = url.pathname.toLowerCase().slice(1).split('/');
    const found = new Set<T>();
    for (const pattern of this.#ofHost(bareHost(url))) {
      if (matchesAt(path, 0, pattern.segments) && hasParameter(url, pattern)) found.add(pattern.of);
    }
    if (this.#byLastSegment.size > 0) this.#findOnAnyHost(url, path, found);
    return [...found];
  }

  /** False when no address on that host can be a sign. */
  knowsHost(host: string): boolean {
    return this.#ofHost(host.toLowerCase().replace(/^www\./, '')).length > 0;
  }

  #ofHost(host: string): readonly Pattern<T>[] {
    if (host.length > maxHostLength) return [];
    const patterns = [...this.#byHost.get(host)];
    for (let at = -1; ; ) {
      patterns.push(...this.#byDomain.get(host.slice(at + 1)));
      at = host.indexOf('.', at + 1);
      if (at < 0) return patterns;
    }
  }

  #findOnAnyHost(url: URL, path: readonly string[], found: Set<T>): void {
    path.forEach((segment, at) => {
      for (const pattern of this.#byLastSegment.get(segment)) {
        const first = at - pattern.segments.length + 1;
        if (first >= 0 && matchesAt(path, first, pattern.segments) && hasParameter(url, pattern)) found.add(pattern.of);
      }
    });
  }
}

function segmentOf(segment: string): Segment {
  const star = segment.indexOf('*');
  return star < 0
    ? { prefix: segment, suffix: undefined }
    : { prefix: segment.slice(0, star), suffix: segment.slice(star + 1) };
}

function parameterOf(query: string | undefined): Parameter | undefined {
  if (query === undefined) return undefined;
  const [name = '', value] = query.split('=');
  return { name, value };
}

const matchesAt = (path: readonly string[], first: number, segments: readonly Segment[]): boolean =>
  segments.every((segment, at) => fits(path[first + at], segment));

function fits(actual: string | undefined, { prefix, suffix }: Segment): boolean {
  if (actual === undefined) return false;
  if (suffix === undefined) return actual === prefix;
  const isLongEnough = actual.length >= Math.max(1, prefix.length + suffix.length);
  return isLongEnough && actual.startsWith(prefix) && actual.endsWith(suffix);
}

function hasParameter<T>({ searchParams }: URL, { parameter }: Pattern<T>): boolean {
  if (!parameter) return true;
  for (const [name, value] of searchParams) {
    if (name.toLowerCase() !== parameter.name) continue;
    if (parameter.value === undefined || value.toLowerCase() === parameter.value) return true;
  }
  return false;
}
