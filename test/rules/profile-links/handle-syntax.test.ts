import rule from '../../../rules/profile-links/handle-syntax.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const footer = (href: string, name = 'Follow us') => `<footer><a href="${href}">${name}</a></footer>`;
const sameAs = (address: string) =>
  `<script type="application/ld+json">{"@type":"Organization","sameAs":["${address}"]}</script>`;

testRule(rule, {
  passes: [
    footer('https://x.com/willow_tea'),
    footer('https://twitter.com/@willow_tea'),
    footer('HTTPS://WWW.FACEBOOK.COM/willow.tea/'),
    footer('https://www.facebook.com/profile.php?id=100063'),
    footer('https://www.youtube.com/@茶館'),
    footer('https://www.linkedin.com/company/willow-tea/about/'),
    sameAs('https://www.instagram.com/willowtea/'),
    {
      title: 'a page about privacy',
      html: `${footer('https://x.com/a')}${footer('https://www.facebook.com/policy.php', 'Data policy')}`,
    },
  ],
  fails: [
    {
      html: footer('https://bsky.app/profile/willowtea'),
      finds: [
        'Expected the address of a profile on Bluesky, found https://bsky.app/profile/willowtea, which breaks a rule of Bluesky: a domain name such as name.bsky.social, or a DID',
      ],
    },
    {
      html: footer(' https://x.com/willow-tea '),
      finds: [
        'Expected the address of a profile on X, found https://x.com/willow-tea, which breaks a rule of X: 1 to 15 letters, digits or _',
      ],
    },
    {
      html: footer('https://www.facebook.com/@willowtea'),
      finds: [
        'Expected the address of a profile on Facebook, found https://www.facebook.com/@willowtea, which has an @ before the name, which Facebook does not take',
      ],
    },
    {
      title: 'told once',
      html: footer('https://x.com/https://x.com/willowtea') + footer('https://x.com/https://x.com/willowtea'),
      finds: [
        'Expected the address of a profile on X, found https://x.com/https://x.com/willowtea, which holds a second address',
      ],
    },
    {
      html: footer('https://www.linkedin.com/company/'),
      finds: [
        'Expected the address of a profile on LinkedIn, found https://www.linkedin.com/company/, which names nobody',
      ],
    },
    {
      html: sameAs('https://x.com/willow tea'),
      finds: ['Expected the address of a profile on X, found https://x.com/willow tea, which has a space in the name'],
    },
    {
      title: "one of the network's own pages behind its icon",
      html: footer('https://www.instagram.com/explore/', '<i class="fa fa-instagram"></i>'),
      finds: [
        'Expected the address of a profile on Instagram, found https://www.instagram.com/explore/, which is a page of Instagram itself',
      ],
    },
  ],
  skips: [
    footer('/tea'),
    footer('https://www.facebook.com/'),
    footer('https://www.facebook.com/policy.php', 'Data policy'),
    `<script type="application/ld+json">{"@type":"BlogPosting"}</script><article><h1>Handles</h1><p>${'An address has a form. '.repeat(20)}<a href="https://x.com/your-name-here">such</a></p></article>`,
    `<div id="comments">${'<p><a href="https://x.com/willow-tea">Mei</a></p>'}</div>`,
  ],
});

it.each([
  ['https://bsky.app/profile/willowtea', 'error'],
  ['https://x.com/willow-tea', 'warning'],
  ['https://x.com/https://x.com/willowtea', 'error'],
])('weighs %s as %s', (href, severity) =>
  expect(judgeExample(rule, footer(href)).findings.map((finding) => finding.severity)).toEqual([severity]),
);
