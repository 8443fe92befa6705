/** What the content system that made the page says of its kind. */

import { sameness } from '../../address.ts';
import type { Page, PageKind } from '../page.ts';
import { readAddress } from './address.ts';
import { containerOf } from './containers.ts';
import { type Generator, generators, manualGenerators } from './generators.ts';
import type { Signal } from './signal.ts';

export function generatorSignals(page: Page): Signal[] {
  const marks = marksOf(page);
  const generator = generatorOf(page);
  return [
    ...generators.flatMap((system) => systemSignals(system, marks, page, generator)),
    ...postTypeSignals(marks, page, generator),
    ...squarespaceSignals(marks),
    ...manualSignals(generator),
  ];
}

function systemSignals(system: Generator, marks: readonly string[], page: Page, generator: string): Signal[] {
  const found = system.marks.flatMap(([mark, kind, weight]) => {
    const own = marks.find((one) => matches(one, mark));
    if (own === undefined) return [];
    const fitting = kind === 'home' && !mayBeHome(page) ? Math.min(weight, doubtful) : weight;
    return [{ kind, weight: fitting, says: `${system.name} marks the page ${own}` }];
  });
  return found.length > 0 && isMadeBy(system, page, generator) ? found : [];
}

/** Plugins and themes name their own types of posts in the site's language: `single-evento`, `single-ricetta`. */
function postTypeSignals(marks: readonly string[], page: Page, generator: string): Signal[] {
  const wordpress = generators.find(({ name }) => name === 'WordPress');
  if (!wordpress || !isMadeBy(wordpress, page, generator)) return [];
  return marks.flatMap((mark) => {
    const kind =
      mark.startsWith('single-') && !isListed(wordpress, mark) ? containerOf([mark.slice(7)])?.kind : undefined;
    return kind && postTypes.has(kind) ? [{ kind, weight: 10, says: `WordPress marks the page ${mark}` }] : [];
  });
}

const postTypes: ReadonlySet<PageKind> = new Set<PageKind>(['article', 'event', 'recipe', 'product']);
const isListed = ({ marks }: Generator, own: string): boolean => marks.some(([mark]) => matches(own, mark));

/** Copies by hand keep the mark of the page that they were made from. */
const doubtful = 3;

function mayBeHome(page: Page): boolean {
  const address = readAddress(page);
  if (!address || address.segments.length === 0 || address.isNamedHome) return true;
  return sameness(page.url) === sameness(page.site.start);
}

const matches = (own: string, mark: string): boolean =>
  mark.endsWith('*') ? own.startsWith(mark.slice(0, -1)) : own === mark;

function isMadeBy({ sign }: Generator, { html }: Page, generator: string): boolean {
  if (!sign) return true;
  if (sign.generator && generator.startsWith(sign.generator)) return true;
  return sign.html?.some((text) => html.includes(text)) ?? false;
}

/** Attributes of `<html>` and `<body>` that name a template. */
const templateNames = ['data-template', 'data-content_root', 'data-md-color-scheme'];

function marksOf({ document }: Page): string[] {
  return [document.named('html')[0], document.named('body')[0]].flatMap((element) => {
    if (!element) return [];
    const { attributes } = element;
    const named = templateNames.flatMap((name) => (name in attributes ? [`${name}=${attributes[name]}`] : []));
    const id = attributes.id ? [`#${attributes.id}`] : [];
    return [...(attributes.class ?? '').split(/\s+/).filter(Boolean), ...id, ...named];
  });
}

const generatorOf = ({ metas }: Page): string =>
  metas.find(({ key, value }) => key === 'generator' && value !== '')?.value.toLowerCase() ?? '';

/** Squarespace says what sort of collection and whether one of its items is shown, in two classes. */
const squarespaceItems: readonly (readonly [collection: string, kind: PageKind, weight: number])[] = [
  ['collection-type-blog', 'article', 10],
  ['collection-type-products', 'product', 10],
  ['collection-type-events', 'event', 10],
];

function squarespaceSignals(marks: readonly string[]): Signal[] {
  if (!marks.includes('view-item')) return [];
  return squarespaceItems
    .filter(([collection]) => marks.some((mark) => mark.startsWith(collection)))
    .map(([collection, kind, weight]) => ({
      kind,
      weight,
      says: `Squarespace marks the page ${collection} view-item`,
    }));
}

function manualSignals(generator: string): Signal[] {
  return manualGenerators.flatMap(([weight, names]) => {
    const program = names.find((name) => generator.startsWith(name));
    return program ? [{ kind: 'documentation' as const, weight, says: `made by ${program}` }] : [];
  });
}
