import rule from '../../../rules/widgets/embed-weight.ts';
import { testRule } from '../../../src/testing.ts';

const youtube = '<iframe src="https://www.youtube.com/embed/1" title="Tea"></iframe>';
const lazy = '<iframe loading="lazy" src="https://www.youtube.com/embed/1" title="Tea"></iframe>';
const script = (address: string) => `<script async src="${address}"></script>`;
const scripts = [
  'https://connect.facebook.net/en_US/sdk.js',
  'https://platform.twitter.com/widgets.js',
  'https://www.instagram.com/embed.js',
  'https://www.tiktok.com/embed.js',
  'https://embed.reddit.com/widgets.js',
].map(script);

testRule(rule, {
  passes: [
    youtube.repeat(5),
    youtube + lazy.repeat(20),
    scripts.join(''),
    { title: 'a script runs once', html: script('https://platform.twitter.com/widgets.js').repeat(20) },
    { title: 'two forms of one script', html: scripts.join('') + script('https://connect.facebook.net/en_US/all.js') },
    {
      title: 'places to fill cost nothing more',
      html: `${scripts.join('')}<blockquote class="twitter-tweet"></blockquote><div class="fb-page" data-href="x"></div>`,
    },
    { title: 'light ones', html: youtube + '<iframe src="https://open.spotify.com/embed/track/1"></iframe>'.repeat(9) },
    { title: 'another limit', html: youtube.repeat(8), options: { max: 8 } },
  ],
  fails: [
    {
      html: youtube.repeat(6),
      finds: ['Too many heavy embeds that load with the page, found 6 (at most 5): 6 × YouTube player'],
    },
    {
      html: scripts.join('') + youtube,
      finds: [
        'Too many heavy embeds that load with the page, found 6 (at most 5): Facebook SDK for JavaScript, X widgets, Instagram embedded post, TikTok embed, Reddit embedded post, YouTube player',
      ],
    },
    {
      html: script('https://platform.twitter.com/widgets.js') + script('https://www.instagram.com/embed.js'),
      options: { max: 1 },
      finds: ['Too many heavy embeds that load with the page, found 2 (at most 1): X widgets, Instagram embedded post'],
    },
  ],
  skips: [
    '',
    lazy,
    {
      title: 'all held back until the visitor agrees',
      html: '<iframe data-src="https://www.youtube.com/embed/1"></iframe>'.repeat(9),
    },
    { title: 'previews', html: '<lite-youtube videoid="1"></lite-youtube>'.repeat(9) },
    { title: 'for visitors without scripts', html: `<noscript>${youtube.repeat(9)}</noscript>` },
  ],
});
