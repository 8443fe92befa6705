import rule from '../../../rules/share-buttons/legacy-target.ts';
import { testRule } from '../../../src/testing.ts';

const link = (href: string) => `<a href="${href}">Share</a>`;
const url = 'https%3A%2F%2Fexample.com';

testRule(rule, {
  passes: [
    link(`https://x.com/intent/post?url=${url}`),
    link(`https://www.facebook.com/sharer.php?u=${url}`),
    link(`https://www.threads.com/intent/post?text=${url}`),
    { title: 'dead is another matter', html: link(`https://twitter.com/home?status=${url}`) },
  ],
  fails: [
    {
      html: link(`//www.twitter.com/share?url=${url}`) + link(`https://mobile.twitter.com/intent/tweet?url=${url}`),
      finds: ['Expected x.com in share links to X, found twitter.com'],
      helps: [
        '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen" target="_blank" rel="noopener">X</a>',
      ],
    },
    {
      html:
        link(`https://www.linkedin.com/shareArticle?mini=true&amp;url=${url}`) +
        link(`https://threads.net/intent/post?url=${url}`),
      finds: [
        'Expected the present form of share links to LinkedIn, found linkedin.com/shareArticle',
        'Expected threads.com in share links to Threads, found threads.net',
      ],
    },
    {
      title: 'an old form weighs more than an old host',
      html: link(`https://fb.com/sharer.php?u=${url}`) + link(`https://www.facebook.com/share.php?u=${url}`),
      finds: ['Expected the present form of share links to Facebook, found facebook.com/share.php'],
    },
    {
      html: `<button data-href="https://telegram.me/share/url?url=${url}">Share</button>`,
      finds: ['Expected t.me in share links to Telegram, found telegram.me'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    '<a class="twitter-share-button" href="https://twitter.com/share">Tweet</a>',
    '<a href="https://twitter.com/teahouse">Twitter</a>',
  ],
});
