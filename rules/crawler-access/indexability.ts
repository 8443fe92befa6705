import { sameness } from '../../src/address.ts';
import { metaTag } from '../../src/markup.ts';
import { isPassedOn } from '../../src/page/card-demand.ts';
import type { Page, RobotsDirective } from '../../src/page/page.ts';
import { isStagingHost } from '../../src/private-host.ts';
import { type Draft, pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require pages that people share to be found, with their text and a large picture',
  why: 'Who sees a share often looks the page up later: noindex keeps it out of search, nosnippet leaves a bare title there, and Discover shows a large picture only where the page allows it.',
  sources: [
    'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    'https://developers.google.com/search/docs/appearance/google-discover',
  ],
  severity: 'warning',
  examples: {
    good: [article('<meta name="robots" content="index, follow, max-image-preview:large">')],
    bad: [article('<meta name="robots" content="noindex">'), article('')],
  },

  target: (page) => (isPassedOn(page) && !isCopy(page) ? page : undefined),

  *check(page) {
    const faults = page.robots.filter(({ agent }) => engines.has(agent)).flatMap(faultsOf);
    yield* faults;
    if (faults.length === 0 && page.openGraph.images.length > 0 && !asksForImage(page)) {
      yield {
        message: 'Missing max-image-preview:large',
        help: metaTag('robots', 'max-image-preview:large'),
        severity: 'info',
      };
    }
  },
});

/** Search engines that document directives under their own name; `robots` is for all. */
const engines: ReadonlySet<string> = new Set(['robots', 'googlebot', 'bingbot']);

/** Previews and variants of another page are rightly kept out of indexes. */
function isCopy({ canonicals, url, site }: Page): boolean {
  const original = canonicals.find((canonical) => canonical.url)?.url;
  const form = site.isLocal ? pathOf : sameness;
  return isStagingHost(new URL(url).hostname) || (original !== undefined && form(original) !== form(url));
}

/** Before a site is public, its pages name a host that they do not have yet. */
const pathOf = (address: string): string | undefined => sameness(address)?.replace(/^[^/]*/, '');

function faultsOf(directive: RobotsDirective): Draft[] {
  const where = directive.from === 'header' ? 'X-Robots-Tag' : `meta ${directive.agent}`;
  const fault = rulings.find(({ names }) => names.some((name) => directive.directives.includes(name)));
  if (!fault) return [];
  const found = fault.names.find((name) => directive.directives.includes(name));
  return [{ message: fault.message(`${found} in ${where}`), at: directive, severity: fault.severity }];
}

/** The gravest that applies is told. */
const rulings = [
  {
    names: ['noindex', 'none'],
    severity: 'warning',
    message: (found: string) => `Unexpected ${found} on a page that people share`,
  },
  {
    names: ['nosnippet', 'max-snippet:0'],
    severity: 'warning',
    message: (found: string) => `Unexpected ${found} on a page that people share`,
  },
  {
    names: ['max-image-preview:none', 'max-image-preview:standard', 'noimageindex'],
    severity: 'info',
    message: (found: string) => `Expected max-image-preview:large, found ${found}`,
  },
] as const;

const asksForImage = ({ robots }: Page): boolean =>
  robots.some(({ directives }) => directives.includes('max-image-preview:large'));

function article(robots: string): string {
  return `${robots}<meta property="og:image" content="https://example.com/tea.jpg">
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1><p>How to brew it.</p></article>`;
}
