import rule from '../../../rules/widgets/privacy.ts';
import { testRule } from '../../../src/testing.ts';

const youtube = '<iframe src="https://www.youtube.com/embed/1?start=5&amp;rel=0" title="Tea"></iframe>';
const tweet = (attributes = '') =>
  `<blockquote class="twitter-tweet"${attributes}><p>Tea</p><a href="https://x.com/teashop/status/1">1 May</a></blockquote>`;

testRule(rule, {
  passes: [
    '<iframe src="https://player.vimeo.com/video/1?h=2&amp;dnt=1" title="Tea"></iframe>',
    tweet(' data-dnt="true"'),
    { title: 'for the whole page', html: `<meta name="twitter:dnt" content="on">${tweet()}` },
    {
      title: 'held back until the visitor agrees',
      html: '<iframe data-src="https://www.youtube.com/embed/1" data-category="marketing"></iframe>',
    },
    {
      title: 'Complianz',
      html: '<iframe class="cmplz-placeholder-element cmplz-iframe cmplz-video" data-src-cmplz="https://www.youtube.com/embed/1" data-category="marketing" src="about:blank"></iframe>',
    },
  ],
  fails: [
    {
      html: youtube,
      finds: ['Expected https://www.youtube-nocookie.com/embed/ for YouTube player, found 1 embed without it'],
      helps: ['<iframe src="https://www.youtube-nocookie.com/embed/1?start=5&amp;rel=0"></iframe>'],
    },
    {
      title: 'one finding for each service',
      html: `${youtube}<iframe src="https://player.vimeo.com/video/1?h=2"></iframe>${youtube}<iframe src="https://player.vimeo.com/video/2?dnt=1"></iframe>`,
      finds: [
        'Expected https://www.youtube-nocookie.com/embed/ for YouTube player, found 2 embeds without it',
        'Expected dnt=1 in the address of the player for Vimeo player, found 1 embed without it',
      ],
      helps: [
        '<iframe src="https://www.youtube-nocookie.com/embed/1?start=5&amp;rel=0"></iframe>',
        '<iframe src="https://player.vimeo.com/video/1?h=2&amp;dnt=1"></iframe>',
      ],
    },
    {
      html: tweet() + tweet(' data-dnt="false"') + tweet(' data-dnt="TRUE"'),
      finds: ['Expected data-dnt="true" on the blockquote for X embedded post, found 2 embeds without it'],
      helps: ['<blockquote class="twitter-tweet" data-dnt="true">'],
    },
    {
      title: 'lazy is not asked',
      html: '<iframe src="about:blank" data-lazy-src="http://www.youtube.com/embed/1"></iframe>',
      finds: ['Expected https://www.youtube-nocookie.com/embed/ for YouTube player, found 1 embed without it'],
      helps: ['<iframe src="https://www.youtube-nocookie.com/embed/1"></iframe>'],
    },
  ],
  skips: [
    '',
    '<iframe src="https://www.youtube-nocookie.com/embed/1" title="Tea"></iframe>',
    '<lite-youtube videoid="1"></lite-youtube>',
    { title: 'no form of it follows nobody', html: '<iframe src="https://open.spotify.com/embed/track/1"></iframe>' },
    {
      title: 'a preview first',
      html: '<iframe src="https://www.youtube.com/embed/1" srcdoc="&lt;a href=#&gt;Play&lt;/a&gt;"></iframe>',
    },
    { title: 'only for visitors without scripts', html: `<noscript>${youtube}</noscript>` },
    {
      title: 'a consent manager may hold it back',
      html: `<script src="https://consent.cookiebot.com/uc.js" data-blockingmode="auto"></script>${youtube}`,
    },
    { title: 'AMP asks for itself', html: '<amp-youtube data-videoid="1"></amp-youtube>' },
    { title: 'better replaced', html: '<a class="twitter-timeline" href="https://twitter.com/teashop">Posts</a>' },
  ],
});
