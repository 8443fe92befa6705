/** Markup to paste, made from the page's own values: what `help` shows. */

import { escapeAttribute } from 'entities';

/** `property="og:title"` for Open Graph and its kin, `name=` for all else. */
export function metaTag(key: string, content: string): string {
  const attribute = /^(?:og|article|book|profile|product|music|video|fb|al):/.test(key) ? 'property' : 'name';
  return `<meta ${attribute}="${key}" content="${escapeAttribute(content)}">`;
}

/** `<link rel="canonical" href="…">`, with further attributes in their order. */
export function linkTag(rel: string, href: string, more: Readonly<Record<string, string>> = {}): string {
  return `<link rel="${rel}" href="${escapeAttribute(href)}"${attributes(more)}>`;
}

/** ` name="value"` for each, values escaped. */
export function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}
