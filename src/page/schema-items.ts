/** What a page says in the words of schema.org, JSON-LD and microdata alike. */

import type { Place } from '../finding.ts';
import { fold } from '../text.ts';
import { topPath } from './kind/things.ts';
import { readMicrodata } from './microdata.ts';
import type { JsonLdNode, Page } from './page.ts';

export interface SchemaItem extends Place {
  readonly from: 'JSON-LD' | 'microdata';
  /** Without `https://schema.org/`; [] when it names none. */
  readonly types: readonly string[];
  /** What the page is about, as against a part, a mention, or an entry of a list. */
  readonly isTop: boolean;
  /** In order; what is only referred to by its id is looked up. [] for none, and for empty ones. */
  values(property: string): readonly SchemaValue[];
}

/** Texts have their white space folded; numbers and booleans are texts too. */
export type SchemaValue = string | SchemaItem;

const byPage = new WeakMap<Page, readonly SchemaItem[]>();

/** Every item of the page, nested ones too, JSON-LD first. */
export function schemaItems(page: Page): readonly SchemaItem[] {
  const known = byPage.get(page) ?? [...readNodes(page), ...readMicrodata(page)];
  byPage.set(page, known);
  return known;
}

/** The first text among the values of the first of these properties that has one. */
export function textOfItem(item: SchemaItem, ...properties: readonly string[]): string | undefined {
  for (const property of properties) {
    const text = item.values(property).find((value) => typeof value === 'string');
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The name of what an item is, for messages: `BlogPosting`. */
export const nameOfItem = ({ types, from }: SchemaItem): string => types[0] ?? from;

function readNodes({ jsonLd }: Page): readonly SchemaItem[] {
  const graph = new Graph(jsonLd.nodes);
  return jsonLd.nodes.map((node) => graph.itemOf(node));
}

/** Nodes refer to each other by `@id`, or lie in each other. */
class Graph {
  readonly #byPath = new Map<string, JsonLdNode>();
  readonly #byId = new Map<string, JsonLdNode[]>();
  readonly #tellers = new Map<string, ReadonlyMap<string, JsonLdNode>>();
  readonly #items = new Map<JsonLdNode, SchemaItem>();

  constructor(nodes: readonly JsonLdNode[]) {
    for (const node of nodes) {
      this.#byPath.set(`${node.start} ${node.path}`, node);
      const id = idOf(node.properties);
      const same = id === undefined ? undefined : this.#byId.get(id);
      if (same) same.push(node);
      else if (id !== undefined) this.#byId.set(id, [node]);
    }
  }

  itemOf(node: JsonLdNode): SchemaItem {
    const known = this.#items.get(node);
    if (known) return known;
    const { types, path, start, end } = node;
    const values = (property: string): readonly SchemaValue[] => this.#values(node, property);
    const item: SchemaItem = { from: 'JSON-LD', types, isTop: topPath.test(path), values, start, end };
    this.#items.set(node, item);
    return item;
  }

  /** Statements about one `@id` add up. */
  #values(node: JsonLdNode, property: string): readonly SchemaValue[] {
    const id = idOf(node.properties);
    const teller = Object.hasOwn(node.properties, property) ? node : id && this.#tellersOf(id).get(property);
    if (!teller) return [];
    const { path, start } = teller;
    return [...this.#read(teller.properties[property], `${start} ${path === '' ? property : `${path}.${property}`}`)];
  }

  /** For each property the first node that tells it: to look through all of them each time would be quadratic. */
  #tellersOf(id: string): ReadonlyMap<string, JsonLdNode> {
    const known = this.#tellers.get(id);
    if (known) return known;
    const tellers = new Map<string, JsonLdNode>();
    for (const node of this.#byId.get(id) ?? []) {
      for (const property of Object.keys(node.properties)) if (!tellers.has(property)) tellers.set(property, node);
    }
    this.#tellers.set(id, tellers);
    return tellers;
  }

  *#read(value: unknown, key: string): Generator<SchemaValue> {
    if (Array.isArray(value)) {
      for (const [at, each] of value.entries()) yield* this.#read(each, `${key}.${at}`);
    } else if (typeof value === 'object' && value !== null) {
      yield* this.#readObject(value as Record<string, unknown>, key);
    } else if (value !== undefined && value !== null) {
      const text = fold(String(value));
      if (text !== '') yield text;
    }
  }

  *#readObject(value: Record<string, unknown>, key: string): Generator<SchemaValue> {
    for (const wrapper of ['@value', '@list', '@set']) {
      if (Object.hasOwn(value, wrapper)) return yield* this.#read(value[wrapper], `${key}.${wrapper}`);
    }
    const node = this.#byPath.get(key);
    if (node) return yield this.itemOf(node);
    const id = idOf(value);
    if (id === undefined) return;
    const [meant] = this.#byId.get(id) ?? [];
    yield meant ? this.itemOf(meant) : id;
  }
}

function idOf(properties: Readonly<Record<string, unknown>>): string | undefined {
  const id = properties['@id'];
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : undefined;
}
