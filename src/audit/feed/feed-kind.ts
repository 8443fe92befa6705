/** What a text is by its first letters: a feed of which format, or what else. */

import type { FeedKind } from '../../resources.ts';

export type Nature = { readonly kind: FeedKind } | { readonly found: string };

const roots: Readonly<Record<string, Nature>> = {
  rss: { kind: 'rss' },
  'rdf:rdf': { kind: 'rdf' },
  rdf: { kind: 'rdf' },
  feed: { kind: 'atom' },
  'atom:feed': { kind: 'atom' },
  html: { found: 'HTML' },
  '!doctype html': { found: 'HTML' },
  urlset: { found: 'a sitemap' },
  sitemapindex: { found: 'a sitemap' },
  opml: { found: 'OPML' },
};

export function natureOf(text: string): Nature {
  const start = skipProlog(text);
  if (start === text.length) return { found: 'nothing' };
  const first = text.slice(start, start + 200);
  if (first.startsWith('{')) return jsonNature(text);
  const name = /^<(!doctype html\b|[\w:.-]+)/i.exec(first)?.[1]?.toLowerCase();
  if (name === undefined) return { found: first.startsWith('[') ? 'JSON' : 'plain text' };
  return roots[name] ?? { found: isHtml(first) ? 'HTML' : `<${name}>` };
}

const isHtml = (first: string): boolean => /^<(?:head|body|script|title|meta|div|p|h1|a|br|b)\b/i.test(first);

/** Past the declaration, comments, processing instructions and a doctype of XML. */
function skipProlog(text: string): number {
  let at = 0;
  for (;;) {
    while (at < text.length && /[\s\ufeff]/.test(text.charAt(at))) at++;
    const end = endOfPart(text, at);
    if (end === undefined) return at;
    at = end;
  }
}

const parts: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];

function endOfPart(text: string, at: number): number | undefined {
  for (const [open, close] of parts) {
    if (!text.startsWith(open, at)) continue;
    const end = text.indexOf(close, at + open.length);
    return end < 0 ? undefined : end + close.length;
  }
  return endOfDoctype(text, at);
}

/** A doctype of HTML says itself what follows. */
function endOfDoctype(text: string, at: number): number | undefined {
  if (!/^<!doctype\s/i.test(text.slice(at, at + 12)) || /^<!doctype\s+html\b/i.test(text.slice(at, at + 40)))
    return undefined;
  const subset = text.indexOf('[', at);
  const end = text.indexOf('>', at);
  if (end < 0) return undefined;
  if (subset < 0 || subset > end) return end + 1;
  const close = text.indexOf(']>', subset);
  return close < 0 ? undefined : close + 2;
}

function jsonNature(text: string): Nature {
  try {
    const { version, items } = JSON.parse(text) as { version?: unknown; items?: unknown };
    const isFeed = Array.isArray(items) && typeof version === 'string' && version.includes('jsonfeed.org');
    return isFeed ? { kind: 'json' } : { found: 'JSON' };
  } catch {
    return { found: 'JSON that does not parse' };
  }
}
