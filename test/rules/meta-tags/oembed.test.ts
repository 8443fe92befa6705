import rule from '../../../rules/meta-tags/oembed.ts';
import { testRule } from '../../../src/testing.ts';

const endpoint = 'https://example.com/wp-json/oembed/1.0/embed?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen';
const link = (href: string, type = 'application/json+oembed') => `<link rel="alternate" type="${type}" href="${href}">`;
/** As the help spells it. */
const mended = (href: string, type = 'application/json+oembed') =>
  `<link rel="alternate" href="${href}" type="${type}">`;

testRule(rule, {
  passes: [
    link(endpoint),
    link(`${endpoint}&#038;format=xml`, 'text/xml+oembed'),
    link('https://example.com/oembed/green.json'),
    {
      title: 'in a header',
      html: '',
      headers: { link: `<${endpoint}>; rel="alternate"; type="application/json+oembed"` },
    },
    { title: 'http on http', html: link('http://example.com/oembed?url=a'), url: 'http://example.com/tea/green' },
  ],
  fails: [
    { html: link(''), finds: ['Expected an address in the oEmbed link, found none'] },
    { html: '<link type="application/json+oembed">', finds: ['Expected an address in the oEmbed link, found none'] },
    { html: link('http://'), finds: ['Expected an http(s) address in the oEmbed link, found "http://"'] },
    { html: link('data:,{}'), finds: ['Expected an http(s) address in the oEmbed link, found "data:,{}"'] },
    {
      html: link('/oembed?url=a&amp;format=json'),
      finds: ['Expected an absolute address in the oEmbed link, found "/oembed?url=a&format=json"'],
      helps: [mended('https://example.com/oembed?url=a&amp;format=json')],
    },
    {
      html: link('//example.com/oembed?url=a'),
      finds: ['Expected an absolute address in the oEmbed link, found "//example.com/oembed?url=a"'],
      helps: [mended('https://example.com/oembed?url=a')],
    },
    {
      html: link('http://example.com/oembed?url=a'),
      finds: ['Expected an https address in the oEmbed link, found http://example.com/oembed?url=a'],
      helps: [mended('https://example.com/oembed?url=a')],
    },
    {
      html: link(endpoint, 'text/json+oembed'),
      finds: ['Expected type application/json+oembed for the oEmbed link, found "text/json+oembed"'],
      helps: [mended(endpoint)],
    },
    {
      html: link(endpoint, 'application/xml+oembed'),
      finds: ['Expected type text/xml+oembed for the oEmbed link, found "application/xml+oembed"'],
      helps: [mended(endpoint, 'text/xml+oembed')],
    },
    {
      html: link(endpoint, 'application/json'),
      finds: ['Expected type application/json+oembed for the oEmbed link, found "application/json"'],
    },
    {
      html: `<link rel="alternate" href="${endpoint}">`,
      finds: ['Expected type application/json+oembed for the oEmbed link, found none'],
    },
    {
      title: 'one fault of two links once, and each link once',
      html: link('/oembed?url=a') + link('/oembed?url=a', 'text/xml+oembed') + link('', 'text/xml+oembed'),
      finds: [
        'Expected an address in the oEmbed link, found none',
        'Expected an absolute address in the oEmbed link, found "/oembed?url=a"',
      ],
    },
    {
      title: 'in a header',
      html: '',
      headers: { link: '</oembed?url=a>; rel="alternate"; type="application/json+oembed"' },
      finds: ['Expected an absolute address in the oEmbed link, found "/oembed?url=a"'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    '<link rel="alternate" type="application/rss+xml" href="https://example.com/tag/oembed/feed">',
    '<link rel="alternate" type="application/json" href="https://example.com/wp-json/wp/v2/posts/1">',
    `<a href="${endpoint}">oEmbed</a>`,
    `<template>${link('')}</template>`,
  ],
});
