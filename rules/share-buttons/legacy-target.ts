import { bareHost, parse } from '../../src/address.ts';
import { shareAnchors } from '../../src/markup.ts';
import { legacyHost, networkName } from '../../src/networks/networks.ts';
import type { ShareLink } from '../../src/page/page.ts';
import { isMention } from '../../src/page/share/shared-addresses.ts';
import { readSharedPage } from '../../src/page/share/shared-page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: "Require the networks' present share addresses",
  why: 'Old addresses live on by redirects, which cost time, drop parameters on the way, and end one day without notice.',
  sources: [
    'https://docs.x.com/x-for-websites/post-button/guides/web-intent',
    'https://developers.facebook.com/documentation/threads/threads-web-intents',
    'https://github.com/bradvin/social-share-urls',
  ],
  severity: 'warning',
  examples: {
    good: [
      '<a href="https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.com%2Ftea">LinkedIn</a>',
    ],
    bad: [
      '<a href="https://www.linkedin.com/shareArticle?mini=true&amp;url=https%3A%2F%2Fexample.com%2Ftea">LinkedIn</a>',
      '<a href="https://twitter.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea">Tweet</a>',
    ],
  },

  target: ({ shareLinks }) => shareLinks.filter((link) => link.via !== 'vendor' && link.reading && !isMention(link)),

  *check(shareLinks, _, page) {
    const found = new Map<string, Draft>();
    for (const link of shareLinks) {
      const draft = renamed(link, page.base) ?? replaced(link, page.base);
      const known = found.get(link.network);
      if (draft && (!known || (known.severity === 'info' && draft.severity !== 'info'))) found.set(link.network, draft);
    }
    for (const [network, draft] of found)
      yield { ...draft, networks: [network], help: shareAnchors([network], readSharedPage(page)) };
  },
});

/** The address is the same but for the host, which redirects. */
function renamed(link: ShareLink, base: string): Draft | undefined {
  const host = parse(link.href ?? '', base)?.hostname ?? '';
  const legacy = link.reading?.endpoint.state === 'dead' ? undefined : legacyHost(host);
  if (!legacy) return undefined;
  const message = `Expected ${legacy.replacement} in share links to ${networkName(link.network)}, found ${legacy.host}`;
  return { message, at: link, severity: 'info' };
}

function replaced(link: ShareLink, base: string): Draft | undefined {
  const { endpoint } = link.reading ?? {};
  const url = parse(link.href ?? '', base);
  if (endpoint?.state !== 'legacy' || !url) return undefined;
  const message = `Expected the present form of share links to ${networkName(link.network)}, found ${shorten(bareHost(url) + url.pathname, 80)}`;
  return { message, at: link, severity: endpoint.confidence === 'unconfirmed' ? 'info' : 'warning' };
}
