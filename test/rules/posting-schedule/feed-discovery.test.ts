import rule from '../../../rules/posting-schedule/feed-discovery.ts';
import { testRule } from '../../../src/testing.ts';

const article = (head = '', body = '') =>
  `<html><head><title>Tea</title>${head}<script type="application/ld+json">{"@type":"BlogPosting","headline":"Tea"}</script></head><body><article><h1>Tea</h1>${body}</article></body></html>`;
const others = (html: string) =>
  Object.fromEntries(['white', 'black', 'red'].map((name) => [`https://example.com/blog/${name}`, html]));
const rss = '<link rel="alternate" type="application/rss+xml" title="Tea" href="/feed.xml">';

testRule(rule, {
  passes: [
    { title: 'on all pages', html: article(rss), site: others(article(rss)) },
    { title: 'on one page', html: `<title>Blog</title>${rss}`, site: others(article()) },
    {
      title: 'upper case and Atom',
      html: '<LINK REL="ALTERNATE" TYPE="Application/Atom+XML; charset=utf-8" HREF="/atom.xml">',
      site: others(article()),
    },
    {
      title: 'as a header',
      html: article(),
      headers: { link: '</feed>; rel="alternate"; type="application/rss+xml"' },
      site: others(article()),
    },
    {
      title: 'on another host',
      html: article(rss.replace('/feed.xml', 'https://feeds.example.net/tea')),
      site: others(article()),
    },
  ],
  fails: [
    {
      html: article(),
      site: others(article()),
      finds: ['Missing <link rel="alternate"> to a feed, found none on 4 pages with 4 articles'],
      helps: ['<link rel="alternate" href="…" type="application/rss+xml">'],
    },
    {
      title: 'a feed that only readers find',
      html: '<title>Blog</title><a href="/blog/atom.xml?a=1&amp;b=2">Feed</a>',
      site: others(article()),
      finds: ['Missing <link rel="alternate"> to a feed, found none on 4 pages with 3 articles'],
      helps: [
        '<link rel="alternate" href="https://example.com/blog/atom.xml?a=1&amp;b=2" type="application/atom+xml">',
      ],
    },
    {
      title: 'the feed of the site rather than of a topic',
      html: '<title>Blog</title><a href="/category/green/feed/">Green tea</a>',
      site: others(article('', '<a href="/feed/">Feed</a>')),
      finds: ['Missing <link rel="alternate"> to a feed, found none on 4 pages with 3 articles'],
      helps: ['<link rel="alternate" href="https://example.com/feed/" type="application/rss+xml">'],
    },
    {
      title: 'only of comments, and another type',
      html: article(
        '<link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">',
      ),
      site: others(article('<link rel="alternate" type="text/xml" href="/feed">')),
      finds: ['Missing <link rel="alternate"> to a feed, found none on 4 pages with 4 articles'],
      helps: ['<link rel="alternate" href="https://example.com/feed" type="application/rss+xml">'],
    },
  ],
  skips: [
    '',
    { title: 'two articles', html: article(), site: { 'https://example.com/blog/white': article() } },
    { title: 'no articles', html: '<title>Tea</title>', site: others('<title>Tea</title>') },
    {
      title: 'articles out of the index',
      html: '<title>Tea</title>',
      site: others(article('<meta name="robots" content="noindex">')),
    },
  ],
});
