/** Sitemaps, indexes of sitemaps, RSS and Atom as XML, read without a tree and without entities of their own. */

import { Parser } from 'htmlparser2';
import { ownString } from './own-string.ts';
import {
  type Location,
  longestText,
  type SitemapFault,
  type SitemapKind,
  type SitemapReader,
} from './sitemap-reader.ts';

/** Where a format keeps its addresses. Elements of other namespaces (images, videos, languages) lie elsewhere or have other prefixes. */
interface Shape {
  readonly kind: SitemapKind;
  /** From the root down to one entry. */
  readonly entry: string;
  readonly address: string;
  readonly date: string;
}

const shapes: ReadonlyMap<string, Shape> = new Map([
  ['urlset', { kind: 'pages', entry: 'urlset/url', address: 'loc', date: 'lastmod' }],
  ['sitemapindex', { kind: 'index', entry: 'sitemapindex/sitemap', address: 'loc', date: 'lastmod' }],
  ['rss', { kind: 'feed', entry: 'rss/channel/item', address: 'link', date: 'pubdate' }],
  ['feed', { kind: 'feed', entry: 'feed/entry', address: 'link', date: 'updated' }],
]);

/** The formats need four; the parser's cost grows with the square of the depth. */
const deepest = 50;

export function createXmlReader(mostAddresses: number): SitemapReader {
  const locations: Location[] = [];
  const path: string[] = [];
  let shape: Shape | undefined;
  let prefix = '';
  let fault: SitemapFault | undefined;
  let isTorn = false;
  /** Where the tag starts that was opened last. */
  let opened = 0;
  let field: 'address' | 'date' | undefined;
  let text = '';
  let link: Record<'rel' | 'href', string> = { rel: '', href: '' };
  let entry: { address: string; date: string } = { address: '', date: '' };

  const parser = new Parser(
    {
      onopentagname(name) {
        opened = parser.startIndex;
        path.push(localName(name, prefix));
        if (path.length === 1) openRoot(name);
        else if (path.length > deepest) stop('broken');
        else openInside();
      },
      onattribute(name, value) {
        if (name === 'rel' || name === 'href') link[name] = value;
      },
      ontext(more) {
        if (field && text.length < longestText) text += more;
      },
      onclosetag(_, isImplied) {
        const isUnclosed = isImplied && parser.startIndex !== opened; // `<loc/>` is called implied as well
        isTorn ||= isUnclosed;
        close(isUnclosed);
        path.pop();
      },
    },
    { xmlMode: true },
  );

  function openRoot(name: string): void {
    prefix = prefixOf(name);
    path[0] = localName(name, prefix);
    shape = shapes.get(path[0]);
    if (!shape) stop('not_a_sitemap');
  }

  function openInside(): void {
    text = '';
    link = { rel: '', href: '' };
    field = fieldOf(path, shape);
    if (path.join('/') === shape?.entry) entry = { address: '', date: '' };
  }

  /** An element that was never closed may have lost its end, so its text is no address. */
  function close(isUnclosed: boolean): void {
    if (fault) return;
    if (field && !isUnclosed) keepField(field);
    field = undefined;
    if (path.join('/') === shape?.entry) keepEntry();
  }

  function keepField(name: 'address' | 'date'): void {
    const value = name === 'address' && isAlternate(link) ? link.href : text;
    entry[name] ||= ownString(value.trim());
  }

  function keepEntry(): void {
    const { address, date } = entry;
    if (address === '') return;
    if (locations.length >= mostAddresses) stop('too_many_addresses');
    else locations.push({ address, ...(date && { lastmod: date }) });
  }

  function stop(why: SitemapFault): void {
    fault ??= why;
    parser.pause(); // the rest of the piece would be read otherwise
  }

  return {
    get kind() {
      return shape?.kind;
    },
    locations,
    write(piece) {
      parser.write(piece);
      return fault;
    },
    end() {
      parser.end();
      if (!shape) return 'not_a_sitemap';
      return isTorn ? 'broken' : undefined;
    },
  };
}

const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);

/** Lower case; with the prefix still on when it is another than the root's. */
const localName = (name: string, prefix: string): string =>
  (prefixOf(name) === prefix ? name.slice(prefix.length) : name).toLowerCase();

function fieldOf(path: readonly string[], shape: Shape | undefined): 'address' | 'date' | undefined {
  if (!shape || path.slice(0, -1).join('/') !== shape.entry) return undefined;
  const name = path.at(-1);
  if (name === shape.address) return 'address';
  return name === shape.date ? 'date' : undefined;
}

/** Atom has its address in an attribute, and other links beside it. */
const isAlternate = ({ rel, href }: { rel: string; href: string }): boolean =>
  href !== '' && (rel === '' || rel === 'alternate');
