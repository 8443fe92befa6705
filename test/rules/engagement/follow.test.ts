import rule from '../../../rules/engagement/follow.ts';
import { testRule } from '../../../src/testing.ts';

const bare = '<a href="/tea">Our teas</a>';
const site = (...pages: string[]) =>
  Object.fromEntries(pages.map((html, at) => [`https://example.com/tea/${at}`, html]));
const missing = (pages: number) => [
  `Missing a way to follow the site, found no profile, feed, group or newsletter linked on ${pages} pages`,
];

testRule(rule, {
  passes: [
    '<a href="https://www.instagram.com/willowtea">Instagram</a>',
    '<a href="https://x.com/intent/follow?screen_name=willowtea">Follow</a>',
    '<a href="/feed/">Subscribe</a>',
    '<a href="/index.xml">RSS</a>',
    '<a href="https://discord.gg/tea">Discord</a>',
    '<a href="/news">News</a><form class="newsletter"><input type="email"></form>',
    {
      title: 'on one page',
      html: bare,
      site: site(bare, '<a href="https://bsky.app/profile/tea.example">Bluesky</a>'),
    },
  ],
  fails: [
    { title: 'none anywhere', html: bare, site: site(bare, bare), finds: missing(3) },
    {
      title: 'share links are none',
      html: '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com">Post</a>',
      site: site(bare, bare),
      finds: missing(3),
    },
    {
      title: 'a feed that nobody sees',
      html: `<link rel="alternate" type="application/rss+xml" href="/feed">${bare}`,
      site: site(bare, bare),
      finds: missing(3),
    },
    {
      title: 'readers’ profiles under their comments',
      html: `${bare}<div id="comments"><a href="https://x.com/somebody">Somebody</a></div>`,
      site: site(bare, bare),
      finds: missing(3),
    },
  ],
  skips: [
    '',
    { title: 'too few pages', html: bare, site: site(bare) },
    { title: 'drawn by scripts', html: '<div id="root"></div>' },
  ],
});
