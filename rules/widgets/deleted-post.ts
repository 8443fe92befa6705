import { networkName } from '../../src/networks/networks.ts';
import { oembedEndpoint } from '../../src/networks/oembed-endpoints.ts';
import { isOfUse } from '../../src/page/card-demand.ts';
import { embeddedPosts } from '../../src/page/embedded-posts.ts';
import type { Page } from '../../src/page/page.ts';
import { oembed } from '../../src/resources.ts';
import { resourceRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const url = 'https://www.youtube.com/watch?v=tXt3aq1b2c4';
const asked = oembedEndpoint('youtube')?.ask(url) ?? '';
const html = '<iframe src="https://www.youtube.com/embed/tXt3aq1b2c4" title="How to brew"></iframe>';

export default resourceRule({
  summary: 'Disallow embeds of posts and videos that are gone',
  why: 'Where a post was deleted, its embed shows an error or an empty box in the middle of the page.',
  sources: [
    'https://oembed.com/#section2.3',
    'https://github.com/iamcal/oembed',
    'https://docs.bsky.app/docs/advanced-guides/oembed',
  ],
  severity: 'warning',
  examples: {
    good: [{ html, resources: { [asked]: {} } }],
    bad: [{ html, resources: { [asked]: { outcome: 'http_error', status: 404 } } }],
  },

  target: (page) => (isOfUse(page) ? postsOn(page) : undefined),
  resources: (posts) => posts.map((post) => ({ ...oembed(post.asked), optional: true })),

  *check(posts, _, resources) {
    for (const { network, url, asked, at } of posts) {
      const status = resources.has(oembed(asked)) ? resources.oembed(asked).status : 0;
      if (oembedEndpoint(network)?.gone.includes(status)) {
        yield {
          message: `Expected an embed of ${networkName(network)} that shows something, found ${shorten(url, 100)} gone`,
          at,
          networks: [network],
        };
      } else if (status < 200 || status > 299) yield skip;
    }
  },
});

/** More than a page shows in earnest. */
const mostPosts = 50;

const postsOn = (page: Page) =>
  embeddedPosts(page)
    .flatMap((post) => {
      const endpoint = oembedEndpoint(post.network);
      if (!endpoint || (endpoint.needsReferer && page.site.isLocal)) return [];
      return [{ network: post.network, url: post.url, asked: endpoint.ask(post.url), at: page.evidence(post) }];
    })
    .slice(0, mostPosts);
