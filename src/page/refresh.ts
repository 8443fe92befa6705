/** Where a `<meta http-equiv="refresh">` sends visitors at once. */

import type { Page } from './page.ts';

/** Seconds that still count as a redirect; slower ones are pages that reload or say goodbye first. */
const atOnce = 5;

/** Absolute address, or undefined when the page stays. The first refresh counts, as in browsers. */
export function readRefresh({ metas, resolve }: Page): string | undefined {
  const refresh = metas.find(
    ({ attribute, key, element }) => attribute === 'http-equiv' && key === 'refresh' && !element.inNoscript,
  );
  const parts = /^(\d+)(?:\.[\d.]*)?\s*[;,]?\s*(?:url\s*=\s*)?(.*)$/is.exec(refresh?.value ?? '');
  if (!parts || Number(parts[1]) > atOnce) return undefined;
  const address = unquote(parts[2] ?? '');
  return address === '' ? undefined : resolve(address);
}

/** A quote opens, and the next one of its kind, or the end, closes. */
function unquote(text: string): string {
  const quote = text[0];
  if (quote !== '"' && quote !== "'") return text.trim();
  const end = text.indexOf(quote, 1);
  return text.slice(1, end < 0 ? undefined : end).trim();
}
