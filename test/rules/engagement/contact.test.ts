import rule from '../../../rules/engagement/contact.ts';
import { testRule } from '../../../src/testing.ts';

const bare = '<a href="/tea">Our teas</a>';
const site = (...pages: string[]) =>
  Object.fromEntries(pages.map((html, at) => [`https://example.com/tea/${at}`, html]));

testRule(rule, {
  passes: [
    { title: 'on one page', html: bare, site: site(bare, '<a href="mailto:mei@example.com">Write</a>') },
    '<a href="/contact">Contact</a>',
  ],
  fails: [
    {
      title: 'none anywhere',
      html: bare,
      site: site(bare, bare),
      finds: ['Missing a way to reach somebody, found no address, telephone, chat or form on 3 pages'],
    },
  ],
  skips: [
    '',
    { title: 'too few pages', html: bare, site: site(bare) },
    { title: 'drawn by scripts', html: '<div id="root"></div>' },
  ],
});
