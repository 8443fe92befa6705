import rule from '../../../rules/profile-links/legacy-host.ts';
import { testRule } from '../../../src/testing.ts';

const footer = (...hrefs: string[]) =>
  `<footer>${hrefs.map((href) => `<a href="${href}">Follow us</a>`).join('')}</footer>`;

testRule(rule, {
  passes: [
    footer('https://x.com/willowtea', 'https://www.facebook.com/willowtea'),
    footer('https://de-de.facebook.com/willowtea'),
    footer('https://www.facebook.com/profile.php?id=100063'),
    footer('https://www.youtube.com/@willowtea?hl=de'),
    footer('//www.instagram.com/willowtea'),
    {
      title: 'posts',
      html: `${footer('https://x.com/willowtea')}<footer><a href="https://twitter.com/willowtea/status/1">Post</a></footer>`,
    },
  ],
  fails: [
    {
      title: 'once per network',
      html: footer('https://twitter.com/willowtea', 'https://mobile.twitter.com/willowjobs', 'http://fb.com/willowtea'),
      finds: [
        'Expected https://x.com/willowtea, found https://twitter.com/willowtea',
        'Expected https://www.facebook.com/willowtea, found http://fb.com/willowtea',
      ],
    },
    {
      html: footer('http://twitter.com/#!/willowtea'),
      finds: ['Expected https://x.com/willowtea, found http://twitter.com/#!/willowtea'],
    },
    {
      html: footer('https://www.threads.net/@willowtea'),
      finds: ['Expected https://www.threads.com/@willowtea, found https://www.threads.net/@willowtea'],
    },
    {
      html: footer('http://willow.tumblr.com/'),
      finds: ['Expected https://willow.tumblr.com/, found http://willow.tumblr.com/'],
    },
    {
      html: footer('https://m.facebook.com/willowtea'),
      finds: ['Expected https://www.facebook.com/willowtea, found https://m.facebook.com/willowtea'],
    },
    {
      html: footer('https://www.instagram.com/willowtea?igsh=dGVh&amp;hl=de'),
      finds: [
        'Expected https://www.instagram.com/willowtea?hl=de, found https://www.instagram.com/willowtea?igsh=dGVh&hl=de',
      ],
    },
    {
      html: '<script type="application/ld+json">{"@type":"Organization","sameAs":"http://www.facebook.com/willowtea"}</script>',
      finds: ['Expected https://www.facebook.com/willowtea, found http://www.facebook.com/willowtea'],
    },
    {
      html: '<meta property="article:publisher" content="http://www.facebook.com/willowtea">',
      finds: ['Expected https://www.facebook.com/willowtea, found http://www.facebook.com/willowtea'],
    },
  ],
  skips: [
    '<p>Tea</p>',
    footer('https://plus.google.com/+willowtea'),
    footer('https://twitter.com/username'),
    '<meta name="twitter:site" content="@willowtea">',
  ],
});
