import { siteRule } from '../../src/rule.ts';
import type { Visited } from '../../src/site.ts';
import { shorten } from '../../src/text.ts';

const tea = { html: '<a href="/tea/old">Tea</a>', url: 'https://example.com/tea' };
const visit = { url: 'https://example.com/tea/old', from: tea.url, reason: 'not found' };

export default siteRule({
  summary: 'Require the pages that the site links to and lists to answer',
  why: 'Bots make a card of pages that answer with status 200 only; what the site itself links to is what visitors copy and share.',
  sources: [
    'https://docs.discord.com/developers/link-previews/overview',
    'https://github.com/mastodon/mastodon/blob/main/app/services/fetch_link_card_service.rb',
  ],
  severity: 'error',
  examples: {
    good: [
      tea,
      {
        ...tea,
        title: 'for members only',
        visits: [{ ...visit, outcome: 'http_error', status: 403 }],
      },
    ],
    bad: [{ ...tea, visits: [{ ...visit, outcome: 'http_error', status: 404 }] }],
  },

  collect: () => true,

  *check(_, __, { visits }) {
    for (const { url, from, ...visit } of visits) {
      const found = faultOf(visit);
      if (found === undefined || isNotMeant(url)) continue;
      yield {
        message: `Expected ${shorten(url, 100)} to answer, found ${found}`,
        pages: [from ?? url],
        help: from === undefined ? undefined : `Mend the page, or the link to it on ${from}`,
      };
    }
  },
});

/** Doors that are locked, methods that are refused and servers under load tell nothing of what visitors get. */
const untold: ReadonlySet<number> = new Set([401, 402, 403, 405, 406, 407, 408, 421, 423, 425, 429, 451, 503, 999]);

function faultOf({ outcome, status, reason = '' }: Pick<Visited, 'outcome' | 'status' | 'reason'>): string | undefined {
  if (outcome === 'http_error' && !untold.has(status)) return `status ${status}`;
  if (outcome === 'protocol_error' && /redirect/.test(reason)) return reason;
  return undefined;
}

/** Cloudflare hides mail addresses behind links that only its script can read. */
const isNotMeant = (url: string): boolean => new URL(url).pathname.startsWith('/cdn-cgi/');
