import rule from '../../../rules/hashtags/brand.ts';
import { testRule } from '../../../src/testing.ts';

const brand = { hashtags: ['WillowTea', '緑茶'] };
const post = (hashtags: string) =>
  `<a href="https://x.com/intent/tweet?text=Tea&amp;hashtags=${encodeURIComponent(hashtags)}">Post</a>`;

testRule(rule, {
  passes: [
    { html: post('WillowTea,緑茶'), brand },
    {
      title: 'on several pages',
      html: post('willowtea'),
      site: { 'https://example.com/about': '<p>Show us your #緑茶!' },
      brand,
    },
    {
      title: 'links and keywords',
      html: '<a href="https://www.instagram.com/explore/tags/willow_tea/">x</a><meta name="keywords" content="#緑茶">',
      brand,
    },
  ],
  fails: [
    {
      html: `${post('tea')}<p>WillowTea`,
      brand,
      finds: ['Missing #WillowTea, #緑茶: no share link, hashtag link or text of the site names it'],
      helps: ['In share links to X: hashtags=WillowTea'],
    },
    {
      title: 'one of them',
      html: '<p>#willowtea',
      brand,
      finds: ['Missing #緑茶: no share link, hashtag link or text of the site names it'],
    },
  ],
  skips: [{ title: 'no hashtags in the config', html: post('tea') }],
});
