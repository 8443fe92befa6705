import rule from '../../../rules/profile-links/coverage.ts';
import { testRule } from '../../../src/testing.ts';

const link = '<a href="/tea">All teas</a>';
const full = `${link}<footer><a href="https://x.com/willowtea">X</a></footer>`;
const pages = (count: number, html: string, from = 0) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`https://example.com/tea/${from + index}`, html]));

testRule(rule, {
  passes: [
    { title: 'everywhere', html: full, site: pages(4, full) },
    {
      title: 'but on the sign-in page',
      html: full,
      site: { ...pages(4, full), 'https://example.com/login': `${link}<form><input type="password"></form>` },
    },
    {
      title: 'but where scripts fill the page',
      html: full,
      site: { ...pages(4, full), 'https://example.com/app': '<div></div>' },
    },
  ],
  fails: [
    {
      title: 'but on two',
      html: link,
      site: { ...pages(4, full), ...pages(1, link, 10) },
      finds: ['Missing links to profiles on 2 of 6 pages, while the others have them'],
    },
  ],
  skips: [
    { title: 'too few pages', html: link, site: pages(3, full) },
    { title: 'on few', html: full, site: pages(6, link) },
    { title: 'nowhere', html: link, site: pages(6, link) },
  ],
});
