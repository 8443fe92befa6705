/** Markup to paste, made from the page's own values: what `help` shows. */

import { escapeAttribute, escapeText } from 'entities';
import { networkName } from './networks/networks.ts';
import { type SharedPage, shareAddress } from './networks/share-address.ts';

/** `property="og:title"` for Open Graph and its kin, `name=` for all else. */
export function metaTag(key: string, content: string): string {
  const attribute = /^(?:og|article|book|profile|product|music|video|fb|al):/.test(key) ? 'property' : 'name';
  return `<meta ${attribute}="${key}" content="${escapeAttribute(content)}">`;
}

/** `<link rel="canonical" href="…">`, with further attributes in their order. */
export function linkTag(rel: string, href: string, more: Readonly<Record<string, string>> = {}): string {
  return `<link rel="${rel}" href="${escapeAttribute(href)}"${attributes(more)}>`;
}

/** A plain share link for each network that has one, on lines of their own; undefined when none has. */
export function shareAnchors(networks: Iterable<string>, page: SharedPage): string | undefined {
  const anchors = [...networks].flatMap((id) => {
    const href = shareAddress(id, page);
    return href === undefined ? [] : `<a href="${escapeAttribute(href)}"${newTab}>${escapeText(networkName(id))}</a>`;
  });
  return anchors.length > 0 ? anchors.join('\n') : undefined;
}

const newTab = ' target="_blank" rel="noopener"';

/** ` name="value"` for each, values escaped. */
export function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}

/** A block of JSON-LD; facts that are undefined are left out. */
export const jsonLdBlock = (facts: Readonly<Record<string, unknown>>): string =>
  `<script type="application/ld+json">\n${jsonOf(facts)}\n</script>`;

/** Lines for a block that is there: `"image": "…"`, an ellipsis for what is not known. */
export const jsonLdLines = (facts: Readonly<Record<string, unknown>>, names: readonly string[]): string =>
  names.map((name) => `"${name}": ${jsonOf(facts[name] ?? '…')}`).join(',\n');

/** Nothing in it ends a script. */
const jsonOf = (value: unknown): string => JSON.stringify(value, undefined, 2).replaceAll('<', '\\u003c');
