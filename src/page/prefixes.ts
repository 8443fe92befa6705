/** Vocabularies that the page declares with `prefix=` or `xmlns:` and that are not those of Open Graph. */

import type { Page } from './page.ts';

/** `prefix="video: https://example.com/ns#"` makes `video:` the author's own. Names in lower case. */
export function ownNamespaces({ document }: Page): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { attributes } of [...document.named('html'), ...document.named('head'), ...document.named('body')]) {
    for (const [name, address] of declarationsOf(attributes)) {
      if (!openGraph.test(address)) names.add(name.toLowerCase());
    }
  }
  return names;
}

const openGraph =
  /^(?:https?:)?\/\/(?:www\.|developers\.|graph\.)?(?:ogp\.me|opengraphprotocol\.org|facebook\.com)(?:\/|$)/i;

function declarationsOf(attributes: Readonly<Record<string, string>>): [name: string, address: string][] {
  const words = (attributes.prefix ?? '').split(/\s+/).filter(Boolean);
  const prefixes = words.flatMap((word, at): [string, string][] =>
    word.endsWith(':') ? [[word.slice(0, -1), words[at + 1] ?? '']] : [],
  );
  const namespaces = Object.entries(attributes).flatMap(([name, address]): [string, string][] =>
    name.startsWith('xmlns:') ? [[name.slice('xmlns:'.length), address.trim()]] : [],
  );
  return [...prefixes, ...namespaces];
}
