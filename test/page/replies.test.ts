import { findReplies } from '../../src/page/replies.ts';
import { somePage } from '../support/some-page.ts';

it.each([
  ['<form action="/wp-comments-post.php"><textarea name="comment"></textarea></form>', 'open'],
  ['<div id="comments"><form><textarea></textarea></form></div>', 'open'],
  ['<form id="comment-form"><textarea></textarea></form>', 'open'],
  ['<div id="disqus_thread"></div>', 'open'],
  ['<link rel="webmention" href="/webmention">', 'open'],
  ['<article><a href="mailto:mei@example.com">Write to me</a></article>', 'open'],
  ['<article><a href="https://news.ycombinator.com/item?id=1">Discuss on Hacker News</a></article>', 'open'],
  ['<a href="https://mastodon.social/@mei/1">Kommentare</a>', 'open'],
  ['<a href="#respond">3</a>', 'open'],
  ['<div id="comments"><p class="no-comments">Les commentaires sont fermés.</p></div>', 'closed'],
  ['<p>Comments are closed.</p>', 'closed'],
  ['<div class="post-comments"></div>', 'unclear'],
  ['<p>Tea</p><script type="module" src="/app.js"></script>', 'unclear'],
  ['<p>Tea</p>', 'none'],
  [
    '<p>Tea</p><script src="/wp-includes/js/comment-reply.min.js"></script><script src="/wp-content/themes/tea/app.js"></script>',
    'none',
  ],
  ['<form action="/contact"><textarea name="message"></textarea></form>', 'none'],
  ['<p>The comments are closed for tonight, the shop said to its many guests.</p>', 'none'],
  ['<nav><a href="/comments">Comments</a></nav>', 'none'],
  ['<template><div id="disqus_thread"></div></template>', 'none'],
])('%s: %s', (html, replies) => expect(findReplies(somePage(html))).toBe(replies));
