import rule from '../../../rules/meta-tags/og-unknown-property.ts';
import { testRule } from '../../../src/testing.ts';

const type = (value: string) => `<meta property="og:type" content="${value}">`;

testRule(rule, {
  passes: [
    '<meta property="og:title" content="Tea">',
    `${type('article')}<meta property="article:section" content="Tea">`,
    { title: 'typos are told by og-attribute', html: '<meta property="og:titel" content="Tea">' },
    '<meta property="og:updated_time" content="2026-05-01">',
    '<meta property="fb:anything" content="1"><meta property="product:new_thing" content="1">',
    `${type('website')}<meta property="article:publisher" content="https://www.facebook.com/tea">`,
    {
      title: 'a start page by Yoast',
      html: `${type('website')}<meta property="article:modified_time" content="2026-05-01">`,
    },
    `${type('tea-shop:pot')}<meta property="product:price:amount" content="12">`,
    { title: 'og:type is not there', html: '<meta property="book:isbn" content="1">' },
    {
      title: 'an article of another type is told by og-type',
      html: `${type('website')}<meta property="article:published_time" content="2026-05-01"><article><h1>Tea</h1><time datetime="2026-05-01">1 May</time></article>`,
      url: 'https://example.com/blog/2026/05/how-to-brew-tea',
    },
    {
      title: 'Mastodon reads og:author',
      html: '<meta property="og:author" content="Lin"><meta property="article:author" content="Lin">',
    },
  ],
  fails: [
    {
      html: '<meta property="og:published_time" content="2026-05-01"><meta property="OG:Author" content="Lin">',
      finds: ['Unknown og:published_time, OG:Author'],
      helps: [
        '<meta property="article:published_time" content="2026-05-01">\n<meta property="article:author" content="Lin">',
      ],
    },
    {
      html: '<meta property="og:colour" content="green"><meta property="og:colour" content="red"><meta property="article:mood" content="calm"><meta property="og:logo" content="/logo.png">',
      finds: ['Unknown og:colour, article:mood, og:logo'],
    },
    {
      html: `${type('product')}<meta property="book:isbn" content="1"><meta property="book:tag" content="tea">`,
      finds: ['Unexpected book:isbn, book:tag for og:type "product"'],
      helps: ['Read for og:type book only'],
    },
    {
      html: `<html prefix="og: https://ogp.me/ns# book: https://ogp.me/ns/book#">${type('product')}<meta property="book:isbn" content="1">`,
      finds: ['Unexpected book:isbn for og:type "product"'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    '<meta property="og:colour" content="">',
    '<html prefix="book: https://example.com/ns#"><meta property="book:binding" content="linen">',
    '<html xmlns:video="https://example.com/ns#"><meta property="video:codec" content="av1">',
    '<meta property="recipebox:chef" content="Lin">',
  ],
});
