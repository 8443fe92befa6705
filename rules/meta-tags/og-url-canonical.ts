import {
  bareHost,
  isSessionParameter,
  isTrackingParameter,
  parseHttp,
  sameness,
  withoutTracking,
} from '../../src/address.ts';
import { metaTag } from '../../src/markup.ts';
import { limitsFor } from '../../src/networks/limits.ts';
import { findPlaceholder, isExampleHost } from '../../src/networks/placeholder-texts.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import type { Meta, Page } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require og:url to be the one address of the page, the same as rel=canonical',
  why: 'Likes and shares are counted at og:url: the home page collects those of the articles, and each campaign tag starts a count of its own.',
  sources: [
    'https://developers.facebook.com/docs/sharing/webmasters',
    'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
  ],
  severity: 'warning',
  examples: {
    good: [
      '<link rel="canonical" href="https://example.com/tea/green"><meta property="og:url" content="https://example.com/tea/green">',
    ],
    bad: [
      '<link rel="canonical" href="https://example.com/tea/green"><meta property="og:url" content="https://example.com/tea">',
      '<meta property="og:url" content="https://example.com/">',
      '<meta property="og:url" content="https://example.com/tea/green?utm_source=newsletter">',
    ],
  },

  target: (page) => {
    const meta = page.openGraph.url;
    const url = meta && !findPlaceholder(meta.value) && needsCard(page) ? parseHttp(meta.value, page.base) : undefined;
    return meta && url && !isLeftOver(url, page) ? { meta, url } : undefined;
  },

  *check({ meta, url }, _, page) {
    const networks = limitsFor(page.site.networks).flatMap(({ network, reads }) =>
      reads.url?.order.includes('og:url') ? [network] : [],
    );
    const drafts = [decorated(url), elsewhere(url, meta, page)];
    for (const draft of drafts) if (draft) yield { at: meta, networks, ...draft };
  },
});

/** Told by placeholder-values. */
const isLeftOver = (url: URL, page: Page): boolean =>
  !page.site.isLocal && isExampleHost(url.hostname) && bareHost(url) !== bareHost(new URL(page.url));

/** What follows a visitor about is no part of the address. */
function decorated(url: URL): Draft | undefined {
  const names = [...url.searchParams.keys()].filter((name) => isTrackingParameter(name) || isSessionParameter(name));
  const hasFragment = url.hash.length > 1 && !isRoute.test(url.hash);
  const parts = [...names, ...(hasFragment ? [shorten(url.hash, 40)] : [])];
  if (parts.length === 0) return undefined;
  return {
    message: `Expected og:url without what is not part of the address, found ${listed(parts)}`,
    help: metaTag('og:url', bareAddress(url)),
  };
}

/** `#!/tea` and `#/tea` are pages of an app. */
const isRoute = /^#!?\//;

function bareAddress(url: URL): string {
  const bare = withoutTracking(url);
  if (!isRoute.test(bare.hash)) bare.hash = '';
  return bare.href;
}

function elsewhere(url: URL, { value }: Meta, page: Page): Draft | undefined {
  const canonicals = page.canonicals.flatMap((link) => parseHttp(link.url ?? '') ?? []);
  const [canonical] = canonicals;
  const isRight = canonical
    ? canonicals.some((each) =>
        isSame(bareAddress(url), bareAddress(each), page.site.isLocal || !/^https?:/i.test(value)),
      )
    : looseness(url.href) === looseness(page.url);
  const isHomeOfArticle = page.kind.shareable && isHomeOf(page, url);
  if ((isRight && !isHomeOfArticle) || isFirstOfSeries(url, page)) return undefined;

  const right = canonical && !isHomeOf(page, canonical) ? canonical.href : page.site.isLocal ? undefined : page.url;
  const help = right && metaTag('og:url', right);
  const shown = shorten(value, 80);
  if (isHomeOf(page, url) && page.kind.is !== 'home') {
    return { message: `Expected og:url of this page, found the home page's, ${shown}`, help };
  }
  const expected = canonical ? `to be rel=canonical, ${shorten(canonical.href, 80)}` : 'of this page';
  return { message: `Expected og:url ${expected}, found ${shown}`, help };
}

const start = /^\/(?:index\.(?:html?|php))?$/;

/** The start page of the page's host, and the page is another one. */
const isHomeOf = (page: Page, { hostname, pathname, search }: URL): boolean => {
  const own = new URL(page.url);
  return start.test(pathname) && search === '' && !start.test(own.pathname) && hostname === own.hostname;
};

/** Later pages of a list may share the first: `/tag/tea/page/3` is passed on as `/tag/tea`. */
function isFirstOfSeries({ href }: URL, { kind, url }: Page): boolean {
  const [first = '', own = ''] = [looseness(href), looseness(url)];
  return kind.is === 'listing' && own.startsWith(first.replace(/\/$/, '')) && /\d/.test(own.slice(first.length));
}

/** Before a site is public, its pages name hosts that it does not have yet; an address without a host names none. */
const isSame = (one: string, other: string, byPath: boolean): boolean =>
  byPath ? pathOf(one) === pathOf(other) : sameness(one) === sameness(other);

const pathOf = (address: string): string | undefined => sameness(address)?.replace(/^[^/]*/, '');

/** Without rel=canonical nobody says which of a page's addresses is the one: host, query and extension are let be. */
const looseness = (address: string): string | undefined =>
  pathOf(address.replace(/[?#].*$/s, ''))
    ?.toLowerCase()
    .replace(/\.(?:html?|php|aspx?)$/, '');
