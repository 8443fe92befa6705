import rule from '../../../rules/profile-links/consistency.ts';
import { testRule } from '../../../src/testing.ts';

const footer = (...hrefs: string[]) =>
  `<footer>${hrefs.map((href) => `<a href="${href}">Follow us</a>`).join('')}</footer>`;
const page = (name: string) => `https://example.com/tea/${name}`;
const willow = 'https://x.com/willowtea';

testRule(rule, {
  passes: [
    {
      title: 'spellings of one account',
      html: footer(willow),
      site: { [page('a')]: footer('https://twitter.com/WillowTea?lang=en') },
    },
    {
      title: 'a language with its own',
      html: `<html lang="en">${footer(willow)}`,
      site: {
        [page('a')]: `<html lang="de">${footer('https://x.com/weidentee')}`,
        'https://example.com/fr/': `<html lang="en">${footer('https://x.com/saule')}`,
      },
    },
    {
      title: 'two on one page, by design',
      html: footer(willow),
      site: { [page('a')]: footer(willow, 'https://x.com/willowjobs') },
    },
    {
      title: 'an id and a name, which may be one',
      html: footer('https://www.facebook.com/profile.php?id=100063'),
      site: { [page('a')]: footer('https://www.facebook.com/willowtea') },
    },
    {
      title: 'an old and a new form',
      html: footer('https://www.youtube.com/user/willow'),
      site: { [page('a')]: footer('https://www.youtube.com/@willowtea') },
    },
    {
      title: 'somebody else on each page',
      html: footer('https://x.com/a0'),
      site: Object.fromEntries([1, 2, 3, 4, 5].map((n) => [page(String(n)), footer(`https://x.com/a${n}`)])),
    },
    {
      title: 'a person in the content',
      html: footer(willow),
      site: { [page('a')]: `${footer(willow)}<main><p><a href="https://x.com/mei">Mei</a></p></main>` },
    },
  ],
  fails: [
    {
      html: footer(willow),
      site: { [page('a')]: footer(willow), [page('b')]: footer('https://x.com/oldtea'), [page('c')]: footer(willow) },
      finds: [
        'Expected one profile on X in header and footer, found x.com/willowtea on 3 pages, x.com/oldtea on 1 page',
      ],
    },
    {
      html: footer('https://mastodon.social/@willow'),
      site: {
        [page('a')]: footer('https://mastodon.social/@willow'),
        [page('b')]: footer('https://fosstodon.org/@willow'),
      },
      finds: [
        'Expected one profile on Mastodon in header and footer, found mastodon.social/@willow on 2 pages, fosstodon.org/@willow on 1 page',
      ],
    },
    {
      title: 'five others',
      html: footer(willow),
      site: Object.fromEntries(
        Array.from({ length: 10 }, (_, n) => [page(String(n)), footer(n > 4 ? willow : `https://x.com/a${n}`)]),
      ),
      finds: [
        'Expected one profile on X in header and footer, found x.com/willowtea on 6 pages, x.com/a0 on 1 page, x.com/a1 on 1 page, x.com/a2 on 1 page, 2 more',
      ],
    },
  ],
  skips: [
    { title: 'one page', html: footer(willow) },
    { title: 'no profiles', html: '<p>Tea</p>', site: { [page('a')]: '<p>Tea</p>' } },
  ],
});
