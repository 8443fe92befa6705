import rule from '../../../rules/profile-links/present.ts';
import { type Example, judgeExample, testRule } from '../../../src/testing.ts';

const home = 'https://example.com/';
const bare = '<a href="/tea">Our teas</a>';
const others = (html: string) =>
  Object.fromEntries(['green', 'white', 'black'].map((name) => [`https://example.com/tea/${name}`, html]));
const x = '<a href="https://x.com/willowtea">X</a>';

testRule(rule, {
  passes: [
    {
      title: 'on one page',
      html: bare,
      url: home,
      site: { ...others(bare), 'https://example.com/contact': `<footer>${x}</footer>` },
    },
    {
      title: 'in a sentence of the start page',
      html: `<main><p>${'We like tea. '.repeat(20)}${x}</p></main>`,
      url: home,
      site: others(bare),
    },
    {
      title: 'a left-over, which another rule tells',
      html: `${bare}<footer><a href="https://x.com/">X</a></footer>`,
      url: home,
      site: others(bare),
    },
    {
      title: 'an icon without address',
      html: `${bare}<footer><a href="#"><i class="fa fa-facebook"></i></a></footer>`,
      url: home,
      site: others(bare),
    },
    {
      title: 'rel=me in the head',
      html: `<link rel="me" href="https://mastodon.social/@willow">${bare}`,
      url: home,
      site: others(bare),
    },
    { title: 'one page', html: `<footer>${x}</footer>` },
  ],
  fails: [
    {
      html: bare,
      url: home,
      site: others(bare),
      finds: ['Missing links to profiles of the site, found none on 4 pages'],
    },
    {
      title: 'a start page by itself',
      html: bare,
      url: home,
      finds: ['Missing links to profiles of the site, found none on 1 page'],
    },
    {
      html: `<meta name="twitter:site" content="@willowtea">${bare}`,
      url: home,
      site: others(bare),
      finds: ['Missing links to the profiles that the site names in its meta tags or JSON-LD, found none on 4 pages'],
    },
    {
      title: 'mentions in comments and articles',
      html: `${bare}<div id="comments">${x}</div>`,
      url: home,
      site: others(
        `<script type="application/ld+json">{"@type":"BlogPosting"}</script><article><p>${'They met. '.repeat(20)}${x}</p></article>`,
      ),
      finds: ['Missing links to profiles of the site, found none on 4 pages'],
    },
  ],
  skips: [
    { title: 'one inner page', html: bare },
    { title: 'no links, scripts fill the page', html: '<div id="root"></div>', url: home },
  ],
});

it('warns only when it has seen several pages', () => {
  const severity = (example: Example) => judgeExample(rule, example).findings[0]?.severity;
  expect(severity({ html: bare, url: home })).toBe('info');
  expect(severity({ html: bare, url: home, site: others(bare) })).toBe('warning');
});
