import rule from '../../../rules/user-content/rel-ugc.ts';
import { testRule } from '../../../src/testing.ts';

const thread = (comment: string, around = 'li class="comment even"') =>
  `<section id="comments"><ol class="comment-list"><${around}>${comment}</li></ol></section>`;
const bare = '<a href="https://willow.example/?a=1&amp;b=2">Willow</a>';

testRule(rule, {
  passes: [
    thread('<a href="https://willow.example/" class="url" rel="ugc external nofollow">Willow</a>'),
    { title: 'before ugc', html: thread('<a href="https://willow.example/" rel="external nofollow">Willow</a>') },
    { title: 'upper case, commas', html: thread('<a href="https://willow.example/" rel="UGC,NOFOLLOW">Willow</a>') },
    { title: 'advertising', html: thread('<a href="https://willow.example/" rel="sponsored">Willow</a>') },
  ],
  fails: [
    {
      html: thread(bare),
      finds: ['Missing rel="ugc" on 1 link to other sites in comments'],
      helps: ['<a … href="https://willow.example/?a=1&amp;b=2" rel="ugc nofollow">'],
    },
    {
      title: 'one finding for a thread',
      html: thread(
        `<p>${bare} and <a href="//oak.example/" rel="external noopener">oak</a></p><ul><li class="comment">${bare}</li></ul>`,
      ),
      finds: ['Missing rel="ugc" on 3 links to other sites in comments'],
    },
    {
      title: 'among some that have it',
      html: thread(`<a href="https://oak.example" rel="nofollow">Oak</a>${bare}`, 'li id="comment-7"'),
      finds: ['Missing rel="ugc" on 1 link to other sites in comments'],
    },
    {
      title: 'WordPress block theme',
      html: `<div class="wp-block-comments"><div class="comment-content">${bare}</div></div>`,
      finds: ['Missing rel="ugc" on 1 link to other sites in comments'],
    },
  ],
  skips: [
    '',
    { title: 'no comments', html: `<main>${bare}</main>` },
    { title: 'a form only', html: `<div id="respond">${bare}</div>` },
    { title: 'the list of comments is empty', html: `<div id="comments"><p>${bare}</p></div>` },
    {
      title: 'links of the site',
      html: thread(
        '<a href="/tea/green#comment-1">1 May</a> <a href="https://www.example.com/tea">tea</a> <a href="https://blog.example.com/">blog</a>',
      ),
    },
    { title: 'no web addresses', html: thread('<a href="mailto:willow@example.com">Willow</a> <a href="#">Reply</a>') },
    { title: 'by the author of the page', html: thread(bare, 'li class="comment byuser bypostauthor"') },
    {
      title: 'a button to share a comment',
      html: thread('<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2F">Share</a>'),
    },
    {
      title: 'of the comment system',
      html: `<script src="https://teashop.disqus.com/embed.js"></script>${thread('<a href="https://disqus.com/by/willow/">Willow</a>')}`,
    },
    {
      title: 'credit of the comment system',
      html: '<div id="disqus_thread"></div><noscript><a href="https://disqus.com/?ref_noscript">comments</a></noscript>',
    },
    { title: 'out of the index', html: `<meta name="robots" content="noindex">${thread(bare)}` },
    { title: 'all links disowned', html: `<meta name="robots" content="index, nofollow">${thread(bare)}` },
    { title: 'a template', html: `<template>${thread(bare)}</template>` },
  ],
});
