import { bareHost, normalizeUrl, parseHttp } from '../../src/address.ts';
import { linkTag } from '../../src/markup.ts';
import { isPageOfItsOwn } from '../../src/page/card-demand.ts';
import type { LinkTag, Page } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { count, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require one absolute rel=canonical in the head, on the own site',
  why: 'Mastodon and search engines take the canonical address for the page; several, relative or foreign ones split its shares or send readers elsewhere.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6596',
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://github.com/mastodon/mastodon/blob/main/app/lib/link_details_extractor.rb',
  ],
  severity: 'warning',
  examples: {
    good: ['<head><link rel="canonical" href="https://example.com/tea/green"></head>'],
    bad: [
      '<title>Green tea</title>',
      '<link rel="canonical" href="https://example.com/tea/green"><link rel="canonical" href="https://example.com/tea">',
      '<link rel="canonical" href="https://another.example/tea/green">',
    ],
  },

  target: (page) => (isMeantToBeFound(page) ? page : undefined),

  *check(page) {
    const { canonicals } = page;
    if (canonicals.length === 0) yield missing(page);
    yield* different(canonicals);
    for (const canonical of canonicals) {
      const fault = faultOf(canonical, page);
      if (fault) yield { at: canonical, ...fault };
    }
  },
});

/** A page that asks to stay out of indexes, or that exists once for each visitor, needs no canonical address. */
const isMeantToBeFound = (page: Page): boolean =>
  page.indexable && isPageOfItsOwn(page) && !['error', 'search', 'cart', 'sign-in'].includes(page.kind.is);

/** With og:url the networks know the address; only search engines and Mastodon miss it. */
function missing({ openGraph, url }: Page): Draft {
  return {
    message: 'Missing rel=canonical',
    help: linkTag('canonical', openGraph.url?.value || url),
    severity: openGraph.url ? 'info' : 'warning',
  };
}

function* different(canonicals: readonly LinkTag[]): Generator<Draft> {
  const addresses = new Set(canonicals.map(({ url, href }) => url ?? href));
  if (addresses.size > 1) {
    yield {
      message: `Too many rel=canonical, found ${count(addresses.size, 'different address', 'different addresses')}: ${shorten([...addresses].join(', '), 160)}`,
      at: canonicals[1],
    };
  }
}

function faultOf({ href, url, inHead }: LinkTag, page: Page): Draft | undefined {
  const shown = shorten(href, 80);
  if (href === '') return { message: 'Expected an address in rel=canonical, found none' };
  const target = url === undefined ? undefined : parseHttp(url);
  if (!target) return { message: `Expected an http(s) address in rel=canonical, found "${shown}"` };
  if (!inHead) return { message: 'Expected rel=canonical in <head>, found it in <body>, where it does not count' };
  if (!/^https?:/i.test(href)) {
    return {
      message: `Expected an absolute rel=canonical, found "${shown}"`,
      help: linkTag('canonical', normalizeUrl(target) ?? target.href),
      severity: 'info',
    };
  }
  if (isForeign(target, page)) return { message: `Expected rel=canonical on this site, found ${shown}` };
  return undefined;
}

const isForeign = (target: URL, { site, url }: Page): boolean =>
  !site.isLocal && ![...site.origins, url].some((own) => bareHost(new URL(own)) === bareHost(target));
