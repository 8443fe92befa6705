/** Finds what an element is a sign of: by tag name, class names, id and attributes. */

import type { Service, ServiceSigns } from '../network.ts';
import { Multimap } from './multimap.ts';

/** What of an element is looked at. */
export interface Markup {
  readonly name: string;
  /** Lower-case names; no prototype. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface MarkupMatch {
  readonly service: Service;
  /** As a selector: `.fb-like`, `#disqus_thread`, `[data-sharer]`, `amp-social-share`. */
  readonly selector: string;
}

interface Candidate extends MarkupMatch {
  readonly matches: (value: string) => boolean;
  /** Further attributes that the element must have. */
  readonly conditions: readonly Condition[];
}

interface Condition {
  readonly name: string;
  /** Lower case; undefined: any. */
  readonly value: string | undefined;
}

type Candidates = Multimap<string, Candidate>;

const anything = (): boolean => true;

export class MarkupSigns {
  readonly #tags: Candidates = new Multimap();
  readonly #ids: Candidates = new Multimap();
  readonly #attributes: Candidates = new Multimap();
  readonly #classes: Candidates = new Multimap();
  /** Class names that begin so, by their first letters. */
  readonly #classPrefixes: Candidates = new Multimap();

  constructor(services: Iterable<Service>) {
    for (const service of services) this.#add(service, service.signs);
  }

  #add(service: Service, { tags = [], ids = [], classes = [], attributes = [] }: ServiceSigns): void {
    for (const tag of tags) this.#put(this.#tags, tag, { service, selector: tag, matches: anything });
    for (const id of ids) this.#put(this.#ids, id, { service, selector: `#${id}`, matches: anything });
    for (const sign of classes) this.#addClass(service, sign);
    for (const sign of attributes) this.#addAttribute(service, sign);
  }

  #addClass(service: Service, sign: string): void {
    const name = keyOf(sign);
    if (!name.endsWith('*')) {
      this.#put(this.#classes, sign, { service, selector: `.${sign}`, matches: anything });
      return;
    }
    const prefix = name.slice(0, -1);
    const matches = (token: string): boolean => token.startsWith(prefix);
    const candidate = { service, selector: `[class^="${prefix}"]`, matches, conditions: conditionsOf(sign) };
    this.#classPrefixes.add(prefix.slice(0, prefixLength), candidate);
  }

  #addAttribute(service: Service, sign: string): void {
    const [, name = '', value] = /^([^[=]+)(?:=([^[]*))?/.exec(sign) ?? [];
    const selector = value === undefined ? `[${name}]` : `[${name}="${value}"]`;
    this.#put(this.#attributes, sign, { service, selector, matches: valueTest(value) });
  }

  #put(candidates: Candidates, sign: string, candidate: Omit<Candidate, 'conditions'>): void {
    candidates.add(keyOf(sign), { ...candidate, conditions: conditionsOf(sign) });
  }

  /** Everything that the element is a sign of, each service once. */
  find(element: Markup): readonly MarkupMatch[] {
    const { name, attributes } = element;
    const found: MarkupMatch[] = [];
    this.#try(this.#tags.get(name), name, element, found);
    for (const key in attributes) {
      const value = attributes[key] ?? '';
      this.#try(this.#attributes.get(key), value, element, found);
      if (key === 'id') this.#try(this.#ids.get(value), value, element, found);
      else if (key === 'class') this.#findClasses(value, element, found);
    }
    return found;
  }

  #findClasses(classes: string, element: Markup, found: MarkupMatch[]): void {
    for (const token of classes.split(space)) {
      this.#try(this.#classes.get(token), token, element, found);
      this.#try(this.#classPrefixes.get(token.slice(0, prefixLength)), token, element, found);
    }
  }

  #try(candidates: readonly Candidate[], value: string, element: Markup, found: MarkupMatch[]): void {
    for (const { service, selector, matches, conditions } of candidates) {
      if (found.some((match) => match.service === service)) continue;
      if (!matches(value) || !conditions.every((condition) => holds(condition, element))) continue;
      found.push({ service, selector });
    }
  }
}

/** No prefix in the tables is shorter. */
const prefixLength = 3;

const space = /[ \t\n\f\r]+/;

function holds({ name, value }: Condition, { attributes }: Markup): boolean {
  const actual = attributes[name];
  if (actual === undefined) return false;
  return value === undefined || actual.trim().toLowerCase() === value;
}

/** `*` at the start of a value stands for anything before. */
function valueTest(value: string | undefined): (actual: string) => boolean {
  if (value === undefined) return anything;
  const wanted = value.toLowerCase();
  return wanted.startsWith('*')
    ? (actual) => actual.trim().toLowerCase().endsWith(wanted.slice(1))
    : (actual) => actual.trim().toLowerCase() === wanted;
}

const keyOf = (sign: string): string => sign.replace(/[[=].*$/, '');

const conditionsOf = (sign: string): readonly Condition[] =>
  [...sign.matchAll(/\[([^\]=]+)(?:=([^\]]*))?\]/g)].map(([, name = '', value]) => ({
    name,
    value: value?.toLowerCase(),
  }));
