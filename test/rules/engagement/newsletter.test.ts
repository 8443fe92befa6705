import rule from '../../../rules/engagement/newsletter.ts';
import { testRule } from '../../../src/testing.ts';

const article = (content: string) =>
  `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01"><article><h1>Green tea</h1><p>How to <a href="/brew">brew</a> it.</p>${content}</article>`;
const site = (...pages: string[]) =>
  Object.fromEntries(pages.map((html, at) => [`https://example.com/tea/${at}`, html]));
const bare = article('');

testRule(rule, {
  passes: [
    { title: 'a form on one page', html: bare, site: site(bare, article('<form><input type="email"></form>')) },
    { title: 'a link', html: bare, site: site(bare, article('<a href="/letters">Newsletter</a>')) },
  ],
  fails: [
    {
      title: 'none anywhere',
      html: bare,
      site: site(bare, bare),
      finds: ['Missing a newsletter, found neither form nor link on 3 pages'],
    },
    {
      title: 'an account is no newsletter',
      html: article('<form><input type="email"><input type="password"></form>'),
      site: site(bare, bare),
      finds: ['Missing a newsletter, found neither form nor link on 3 pages'],
    },
  ],
  skips: [
    '',
    { title: 'too few pages', html: bare, site: site(bare) },
    { title: 'nothing published', html: '<a href="/b">B</a>', site: site('<a href="/c">C</a>', '<a href="/d">D</a>') },
    {
      title: 'a tag manager may open a form',
      html: article('<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>'),
      site: site(bare, bare),
    },
  ],
});
