/** Flattens parsed JSON-LD: every object with its types and the path to it. */

import type { Place } from '../finding.ts';
import type { JsonLdNode } from './page.ts';

export interface JsonLdNodeSource extends Place {
  readonly value: unknown;
}

/** More than any honest page has. */
const maxNodes = 10_000;

interface Visit {
  readonly value: unknown;
  readonly path: string;
}

export function readNodes(blocks: readonly JsonLdNodeSource[]): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const { value, start, end } of blocks) {
    const prefixes = schemaPrefixes(value);
    for (const { value: object, path } of objectsIn(value)) {
      if (nodes.length >= maxNodes) return nodes;
      if (isContainer(object)) continue;
      nodes.push({ types: typesOf(object['@type'], prefixes), properties: withoutPrototype(object), path, start, end });
    }
  }
  return nodes;
}

/** Every object inside, outer ones first, in the order of the text. */
function* objectsIn(value: unknown): Generator<{ value: Record<string, unknown>; path: string }> {
  const open: Visit[] = [{ value, path: '' }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { value: current, path } = visit;
    if (!isObject(current)) continue;
    const isList = Array.isArray(current);
    if (!isList) yield { value: current, path };
    const entries = Object.entries(current).filter(([name, inner]) => isObject(inner) && name !== '@context');
    for (const [name, inner] of entries.reverse()) {
      open.push({ value: inner, path: path === '' ? name : `${path}.${name}` });
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** `{ "@context": …, "@graph": [ … ] }` only holds others. */
const isContainer = (object: Record<string, unknown>): boolean =>
  Object.keys(object).every((name) => name === '@context' || name === '@graph' || name === '@id');

const vocabulary = /^https?:\/\/(?:www\.)?schema\.org(?:[/#]|$)/i;

function typesOf(type: unknown, prefixes: ReadonlySet<string>): readonly string[] {
  return (Array.isArray(type) ? type : [type])
    .filter((name): name is string => typeof name === 'string')
    .map((name) => normalizeType(name.trim(), prefixes))
    .filter((name) => name !== '');
}

function normalizeType(name: string, prefixes: ReadonlySet<string>): string {
  if (vocabulary.test(name)) return name.replace(vocabulary, '');
  const colon = name.indexOf(':');
  return colon > 0 && prefixes.has(name.slice(0, colon)) ? name.slice(colon + 1) : name;
}

/** `schema`, and the prefixes that the outermost contexts give schema.org. */
function schemaPrefixes(value: unknown): ReadonlySet<string> {
  const prefixes = new Set(['schema']);
  const roots = (Array.isArray(value) ? value : [value]).filter(isObject);
  for (const context of roots.flatMap((root) => root['@context']).filter(isObject)) {
    for (const [prefix, address] of Object.entries(context)) {
      if (typeof address === 'string' && vocabulary.test(address.trim())) prefixes.add(prefix);
    }
  }
  return prefixes;
}

function withoutPrototype(object: Record<string, unknown>): Record<string, unknown> {
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of Object.entries(object)) copy[name] = value;
  return copy;
}
