import rule from '../../../rules/profile-links/handle-drift.ts';
import { testRule } from '../../../src/testing.ts';

const footer = (...hrefs: string[]) =>
  `<footer>${hrefs.map((href) => `<a href="${href}">Follow us</a>`).join('')}</footer>`;
const x = 'https://x.com/willowtea';

testRule(rule, {
  passes: [
    footer(x, 'https://www.instagram.com/willow.tea/', 'https://www.facebook.com/Willow-Tea'),
    footer(x, 'https://mastodon.social/@willow_tea', 'https://bsky.app/profile/willowtea.bsky.social'),
    {
      title: 'addresses whose names nobody chose',
      html: footer(
        x,
        'https://www.instagram.com/willowtea',
        'https://www.linkedin.com/company/willow-tea-gmbh',
        'https://discord.gg/jyEM2PRvMU',
        'https://bsky.app/profile/tea.example.com',
      ),
    },
    {
      title: 'several on one network',
      html: footer(
        x,
        'https://www.instagram.com/willowtea',
        'https://www.facebook.com/teashop',
        'https://www.facebook.com/teajobs',
      ),
    },
    {
      title: 'a name that X has no room for',
      html: footer('https://www.facebook.com/TheOolongTeahouse/', 'https://x.com/theoolongtea'),
    },
  ],
  fails: [
    {
      title: 'a short name where the long one fits',
      html: footer('https://www.facebook.com/TheOolongTeahouse/', 'https://www.instagram.com/theoolong'),
      finds: ['Expected one handle on all networks, found theoolongteahouse on Facebook; theoolong on Instagram'],
    },
    {
      html: footer(x, 'https://www.tiktok.com/@willowtea', 'https://www.instagram.com/oolong_house/'),
      finds: ['Expected one handle on all networks, found willowtea on X, TikTok; oolong_house on Instagram'],
      helps: [undefined as unknown as string],
    },
    {
      html: footer('https://www.facebook.com/willow-tea-of-taipei', 'https://www.instagram.com/oolong_house/'),
      finds: ['Expected one handle on all networks, found willow-tea-of-taipei on Facebook; oolong_house on Instagram'],
      helps: ['A name that every network takes has 5 to 15 letters and digits'],
    },
  ],
  skips: ['<p>Tea</p>', footer(x), footer('https://plus.google.com/+oolong', x)],
});
