import type { Page } from '../../src/page/page.ts';
import { isPrivateHost } from '../../src/private-host.ts';
import { link } from '../../src/resources.ts';
import { resourceRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const home = 'https://example.com/';
const twin = 'http://example.com/';

export default resourceRule({
  summary: 'Require https for every page, and a redirect to it from http',
  why: 'Browsers call http pages not secure, some messengers make no preview of them, and shares of the two addresses are counted apart.',
  sources: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://opengraphplus.com/consumers/signal',
    'https://developer.mozilla.org/en-US/docs/Web/Security/Defenses/Transport_Layer_Security',
  ],
  severity: 'error',
  examples: {
    good: [
      { url: 'https://example.com/tea', html: '<title>Tea</title>' },
      { url: home, html: '<title>Tea</title>', resources: { [twin]: { finalUrl: home, redirects: 1 } } },
    ],
    bad: [
      { url: 'http://example.com/tea', html: '<title>Tea</title>' },
      { url: home, html: '<title>Tea</title>', resources: { [twin]: {} } },
    ],
  },

  target: (page) => (isPublic(page) ? { url: page.url, twin: twinOf(page) } : undefined),
  resources: ({ twin }) => (twin === undefined ? [] : [link(twin)]),

  *check({ url, twin }, _, resources) {
    if (url.startsWith('http:')) {
      yield {
        message: 'Expected this page over https, found http',
        help: `Answer over https, and redirect with status 301 to ${url.replace(/^http:/, 'https:')}`,
      };
    }
    if (twin === undefined) return;
    const { state, finalUrl } = resources.link(twin);
    if (state !== 'fine') yield skip;
    else if (finalUrl.startsWith('http:')) {
      yield {
        message: `Expected ${shorten(twin, 80)} to lead to https, found an answer over http`,
        help: `Redirect with status 301 to ${url}`,
        severity: 'warning',
      };
    }
  },
});

const isPublic = ({ url, site }: Page): boolean => !site.isLocal && !isPrivateHost(new URL(url).hostname);

/** One address tells how the server treats them all. */
function twinOf({ url, requestedUrl, site }: Page): string | undefined {
  const { protocol, port } = new URL(url);
  const isStart = url === site.start || requestedUrl === site.start;
  return isStart && protocol === 'https:' && port === '' ? url.replace(/^https:/, 'http:') : undefined;
}
