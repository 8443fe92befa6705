import rule from '../../../rules/widgets/fallback-content.ts';
import { testRule } from '../../../src/testing.ts';

const instagram = (
  inside: string,
  attributes = ' data-instgrm-permalink="https://www.instagram.com/p/B1/?a=1&amp;b=2"',
) =>
  `<blockquote class="instagram-media" data-instgrm-captioned${attributes} data-instgrm-version="14">${inside}</blockquote>`;

testRule(rule, {
  passes: [
    '<blockquote class="twitter-tweet"><p lang="de">Tee</p>&mdash; Tee (@tee) <a href="https://twitter.com/tee/status/1">1. Mai</a></blockquote>',
    instagram(
      '<div style="padding:16px"><a href="https://www.instagram.com/p/B1/">View this post on Instagram</a></div>',
    ),
    {
      title: 'a picture',
      html: instagram('<a href="https://www.instagram.com/p/B1/"><img src="tea.jpg" alt="Tea"></a>'),
    },
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@tea/video/1" data-video-id="1"><section><a href="https://www.tiktok.com/@tea">@tea</a></section></blockquote>',
    '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:1/app.bsky.feed.post/1"><p>Tea</p></blockquote>',
    '<blockquote class="mastodon-embed" data-embed-url="https://mastodon.social/@tea/1/embed"><a href="https://mastodon.social/@tea/1">Post by @tea</a></blockquote>',
  ],
  fails: [
    {
      html: instagram(''),
      finds: ['Missing text or link in the blockquote of Instagram embedded post'],
      helps: ['<a href="https://www.instagram.com/p/B1/?a=1&amp;b=2">See the post</a>'],
    },
    {
      title: 'a link without words, as short embed codes have it',
      html: '<blockquote class="twitter-tweet" data-lang="en"><a href="https://twitter.com/teashop/status/1"></a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
      finds: ['Missing text or link in the blockquote of X embedded post'],
      helps: ['<a href="https://twitter.com/teashop/status/1">See the post</a>'],
    },
    {
      title: 'empty parts',
      html: `${instagram(' <div><div> &nbsp; </div></div> ')}${instagram('<script>tea()</script>', '')}${instagram('Tea')}`,
      finds: ['Missing text or link in 2 blockquotes of Instagram embedded post'],
    },
    {
      title: 'one finding for each network',
      html: '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@tea/video/1"><section></section></blockquote><blockquote class="text-post-media" data-text-post-permalink="https://www.threads.com/@tea/post/1"></blockquote><blockquote class="reddit-embed-bq" style="height:316px"></blockquote><blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:1/app.bsky.feed.post/1"></blockquote>',
      finds: [
        'Missing text or link in the blockquote of TikTok embed',
        'Missing text or link in the blockquote of Threads embedded post',
        'Missing text or link in the blockquote of Reddit embedded post',
        'Missing text or link in the blockquote of Bluesky embedded post',
      ],
    },
  ],
  skips: [
    '',
    '<blockquote>A quotation</blockquote><blockquote></blockquote>',
    '<div class="fb-page" data-href="https://www.facebook.com/teashop"></div>',
    '<iframe src="https://www.youtube.com/embed/1"></iframe>',
    { title: 'in a template', html: `<template>${instagram('')}</template>` },
  ],
});
