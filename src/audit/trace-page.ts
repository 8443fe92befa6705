/** A page that notes which of its facts are looked at, and which gates close, to tell afterwards why a rule was skipped. */

import { shareable } from '../page/kind.ts';
import type { Facts, Gates, Page, PageKind } from '../page/page.ts';

export type TracedFact = keyof Facts | 'html' | 'url' | 'headers' | 'site' | 'timing';

/** One look at a fact. */
export interface Glance {
  /** `shareLinks`, `openGraph.title`, `xCard.first twitter:site` */
  readonly fact: string;
  readonly isEmpty: boolean;
  /** Of lists, and of what is a count itself. */
  readonly count?: number;
}

export interface Trace {
  readonly glances: readonly Glance[];
  /** What the gate said that closed last. */
  closed(): string | undefined;
}

export function tracePage(page: Page, facts: ReadonlySet<string>): { readonly page: Page; readonly trace: Trace } {
  const glances: Glance[] = [];
  let closed: string | undefined;
  let asking = 0;
  /** What a gate looks at is its own affair; what it says is enough. */
  const gates: Gates = {
    enter: () => void asking++,
    leave(reason) {
      asking--;
      closed = reason ?? closed;
    },
  };
  const note = (fact: string, value: unknown): void => {
    if (asking === 0) glances.push({ fact, ...weigh(value) });
  };
  const traced = new Proxy(page, {
    get(target, name) {
      if (name === 'gates') return gates;
      const value: unknown = Reflect.get(target, name, target); // facts are read on the page itself
      if (typeof name !== 'string' || !facts.has(name)) return value;
      if (groups.has(name)) return tracePart(name, value as object, note);
      note(name, value);
      return value;
    },
  });
  return { page: traced, trace: { glances, closed: () => closed } };
}

/** The same page as if it were of another kind, and not out of indexes: if a rule then applies, the kind kept it away. */
export function withKind(page: Page, is: PageKind): Page {
  const kind = { ...page.kind, is, shareable: shareable.has(is) };
  const others = new Map<string | symbol, unknown>([
    ['kind', kind],
    ['indexable', true],
  ]);
  return new Proxy(page, {
    get: (target, name) => (others.has(name) ? others.get(name) : Reflect.get(target, name, target)),
  });
}

/** Facts that hold facts. */
const groups: ReadonlySet<string> = new Set(['kind', 'openGraph', 'xCard', 'jsonLd', 'site']);

const tracePart = (group: string, part: object, note: (fact: string, value: unknown) => void): object =>
  new Proxy(part, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof name !== 'string') return value;
      if (typeof value !== 'function') {
        note(`${group}.${name}`, value);
        return value;
      }
      return (key: string) => {
        const found: unknown = value(key);
        note(`${group}.${name} ${key}`, found);
        return found;
      };
    },
  });

function weigh(value: unknown): Omit<Glance, 'fact'> {
  if (Array.isArray(value)) return { isEmpty: value.length === 0, count: value.length };
  if (typeof value === 'number') return { isEmpty: value === 0, count: value };
  return { isEmpty: value === undefined || value === '' || value === false };
}
