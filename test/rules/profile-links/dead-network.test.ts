import rule from '../../../rules/profile-links/dead-network.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const footer = (href: string, name: string) => `<footer><a href="${href}">${name}</a></footer>`;
const plus = 'https://plus.google.com/+willowtea';

testRule(rule, {
  passes: [
    footer('https://x.com/willowtea', 'X'),
    '<meta name="twitter:site" content="@willowtea">',
    {
      title: 'a short link is no profile',
      html: footer('https://x.com/willowtea', 'X') + footer('https://goo.gl/5UCh7R', 'Offer'),
    },
    {
      title: 'a mention in an article',
      html: `<script type="application/ld+json">{"@type":"BlogPosting"}</script><article><p>${'Long ago we met. '.repeat(20)}<a href="${plus}">there</a></p></article>${footer('https://x.com/willowtea', 'X')}`,
    },
  ],
  fails: [
    {
      html: footer(plus, 'Google+') + footer(plus, '<svg></svg>'),
      finds: ['Unexpected link to a profile on Google+, which closed on 2019-04-02'],
      helps: ['Remove it'],
    },
    {
      html: footer('https://plus.google.com/', 'Google+'),
      finds: ['Unexpected link to a profile on Google+, which closed on 2019-04-02'],
    },
    {
      html: footer('https://vine.co/willowtea', 'Vine'),
      finds: ['Unexpected link to a profile on Vine, which closed in 2017'],
    },
    {
      title: 'a network without known addresses, by its name',
      html: footer('https://www.friendster.com/willow', 'Friendster'),
      finds: ['Unexpected link to a profile on Friendster, which closed in 2015'],
    },
    {
      html: '<script type="application/ld+json">{"@type":"Organization","sameAs":["https://plus.google.com/108"]}</script>',
      finds: ['Unexpected link to a profile on Google+, which closed on 2019-04-02'],
    },
    {
      html: footer('https://www.pscp.tv/willowtea', 'Periscope'),
      finds: ['Unexpected link to a profile on Periscope, which closed in 2021-03'],
      helps: ['Use X live video, or remove it'],
    },
    {
      html: '<link rel="publisher" href="https://plus.google.com/+willowtea">',
      finds: ['Unexpected link to a profile on Google+, which closed on 2019-04-02'],
    },
  ],
  skips: [
    '<p>Tea</p>',
    footer('https://goo.gl/5UCh7R', 'Offer'),
    footer('https://plus.google.com/share?url=a', 'Google+'),
  ],
});

it('only hints at closures that nobody confirmed', () =>
  expect(
    judgeExample(rule, footer('https://foursquare.com/willowtea', 'Foursquare')).findings.map(
      ({ severity }) => severity,
    ),
  ).toEqual(['info']));
