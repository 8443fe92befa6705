import { parseHttp } from '../../src/address.ts';
import { linkTag } from '../../src/markup.ts';
import { rightOembedType } from '../../src/networks/oembed.ts';
import type { LinkTag, Page } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require oEmbed links that readers can follow',
  why: 'Mastodon and WordPress look for the type letter by letter, and WordPress fetches the address as it stands: with a slip in either, nothing is embedded.',
  sources: [
    'https://oembed.com/#section4',
    'https://github.com/mastodon/mastodon/blob/main/app/services/fetch_oembed_service.rb',
    'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-includes/class-wp-oembed.php',
  ],
  severity: 'warning',
  examples: {
    good: [
      '<link rel="alternate" type="application/json+oembed" href="https://example.com/oembed?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">',
    ],
    bad: [
      '<link rel="alternate" type="application/json+oembed" href="">',
      '<link rel="alternate" type="application/json+oembed" href="/oembed?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">',
      '<link rel="alternate" type="text/json+oembed" href="https://example.com/oembed?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">',
    ],
  },

  target: ({ linkTags }) => linkTags.filter(isOembed),

  *check(links, _, page) {
    const judged = new Set<LinkTag>();
    for (const { applies, tell } of faults) {
      const faulty = links.filter((link) => !judged.has(link) && applies(link, page));
      for (const link of faulty) judged.add(link);
      const [first] = faulty;
      if (first) yield { at: first, help: rightTag(first), ...tell(first) };
    }
  },
});

/** By its type, or by an address that asks an oEmbed endpoint about a page. */
function isOembed({ rels, type, url }: LinkTag): boolean {
  if (/oembed/i.test(type)) return true;
  const address = rels.includes('alternate') && url ? parseHttp(url) : undefined;
  return address !== undefined && /\boembed\b/i.test(address.pathname) && address.searchParams.has('url');
}

interface Fault {
  applies(link: LinkTag, page: Page): boolean;
  tell(link: LinkTag): Draft;
}

/** The gravest first; each link is told of once, and each fault. */
const faults: readonly Fault[] = [
  {
    applies: ({ href }) => href === '',
    tell: () => ({ message: 'Expected an address in the oEmbed link, found none' }),
  },
  {
    applies: ({ url }) => parseHttp(url ?? '') === undefined,
    tell: ({ href }) => ({ message: `Expected an http(s) address in the oEmbed link, found "${shorten(href, 80)}"` }),
  },
  {
    applies: ({ type }) => type !== rightOembedType(type),
    tell: ({ type }) => ({
      message: `Expected type ${rightOembedType(type)} for the oEmbed link, found ${type ? `"${shorten(type, 60)}"` : 'none'}`,
    }),
  },
  {
    applies: ({ href }) => !/^https?:/i.test(href),
    tell: ({ href }) => ({ message: `Expected an absolute address in the oEmbed link, found "${shorten(href, 80)}"` }),
  },
  {
    // Mastodon mends the scheme by itself, others follow a redirect.
    applies: ({ href }, { url, site }) => /^http:/i.test(href) && url.startsWith('https:') && !site.isLocal,
    tell: ({ href, type }) => ({
      message: `Expected an https address in the oEmbed link, found ${shorten(href, 80)}`,
      help: linkTag('alternate', href.replace(/^http:/i, 'https:'), { type }),
      severity: 'info',
    }),
  },
];

function rightTag({ url, type }: LinkTag): string | undefined {
  const address = parseHttp(url ?? '');
  return address && linkTag('alternate', address.href, { type: rightOembedType(type) });
}
