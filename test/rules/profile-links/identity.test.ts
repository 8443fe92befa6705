import rule from '../../../rules/profile-links/identity.ts';
import { testRule } from '../../../src/testing.ts';

const footer = (...hrefs: string[]) =>
  `<footer>${hrefs.map((href) => `<a href="${href}">Follow us</a>`).join('')}</footer>`;
const sameAs = (...addresses: string[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', sameAs: addresses })}</script>`;
const handle = (key: string, content: string) => `<meta name="${key}" content="${content}">`;
const willow = 'https://x.com/willowtea';

testRule(rule, {
  passes: [
    footer(willow),
    handle('twitter:site', '@WillowTea') + footer(willow) + sameAs('https://twitter.com/willowtea'),
    {
      title: 'one of several',
      html: handle('twitter:site', '@willowtea') + footer(willow, 'https://x.com/willowjobs'),
    },
    { title: 'people', html: handle('twitter:creator', '@mei') + footer(willow) },
    {
      title: 'an author box',
      html: `<article><div class="author-box"><a href="https://x.com/mei">Mei</a></div></article>${footer(willow)}`,
    },
    {
      title: 'ids cannot be compared',
      html: footer('https://www.facebook.com/profile.php?id=100063') + sameAs('https://www.facebook.com/willowtea'),
    },
    {
      title: 'a group is no page',
      html: footer('https://www.facebook.com/groups/tealovers') + sameAs('https://www.facebook.com/willowtea'),
    },
    {
      title: 'languages',
      html: handle('twitter:site', '@willowtea') + footer(willow),
      site: { 'https://example.com/de/': footer('https://x.com/weidentee') },
    },
    { title: 'left-overs, which another rule tells', html: handle('twitter:site', '@username') + footer(willow) },
    { title: 'as configured', html: footer(willow), brand: { handles: { x: 'WillowTea', linkedin: 'willow' } } },
    {
      title: 'creators of articles',
      html: handle('fediverse:creator', '@mei@mastodon.social') + footer('https://mastodon.social/@willow'),
    },
  ],
  fails: [
    {
      html: handle('twitter:site', '@oldtheme') + footer(willow) + sameAs(willow),
      finds: [
        'Expected one account on X, found x.com/willowtea in links, x.com/willowtea in sameAs, x.com/oldtheme in twitter:site',
      ],
    },
    {
      html: `<meta property="article:publisher" content="https://www.facebook.com/oldtea">${footer('https://www.facebook.com/willowtea')}`,
      finds: [
        'Expected one account on Facebook, found facebook.com/willowtea in links, facebook.com/oldtea in article:publisher',
      ],
    },
    {
      html: footer(willow),
      brand: { handles: { x: 'teahouse' } },
      finds: ['Expected one account on X, found x.com/teahouse in the config, x.com/willowtea in links'],
    },
    {
      title: 'a start page that credits another account',
      html: handle('fediverse:creator', '@mei@mastodon.social') + footer('https://mastodon.social/@willow'),
      url: 'https://example.com/',
      finds: [
        'Expected one account on Mastodon, found mastodon.social/@willow in links, mastodon.social/@mei in fediverse:creator',
      ],
    },
    {
      title: 'on different pages',
      html: footer(willow),
      site: { 'https://example.com/about': sameAs('https://x.com/oldtea') },
      finds: ['Expected one account on X, found x.com/willowtea in links, x.com/oldtea in sameAs'],
    },
  ],
  skips: ['<p>Tea</p>'],
});
