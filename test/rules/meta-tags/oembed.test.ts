import rule from '../../../rules/meta-tags/oembed.ts';
import { testRule } from '../../../src/testing.ts';

const endpoint = 'https://example.com/wp-json/oembed/1.0/embed?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen';
const link = (href: string, type = 'application/json+oembed') => `<link rel="alternate" type="${type}" href="${href}">`;
/** As the help spells it. */
const mended = (href: string, type = 'application/json+oembed') =>
  `<link rel="alternate" href="${href}" type="${type}">`;

const fields = { version: '1.0', type: 'rich', html: '<iframe>', width: 600, height: 338 };
const fine = { [endpoint]: { fields } };
const answered = (answer: object) => ({ html: link(endpoint), resources: { [endpoint]: answer } });
const holding = (more: object) => answered({ fields: { ...fields, ...more } });

testRule(rule, {
  passes: [
    answered({ fields }),
    {
      title: 'XML',
      html: link(`${endpoint}&#038;format=xml`, 'text/xml+oembed'),
      resources: {
        [`${endpoint}&format=xml`]: {
          contentType: 'text/xml',
          format: 'xml',
          fields: { ...fields, width: '600', height: '338' },
        },
      },
    },
    holding({ version: 1, height: null }),
    answered({ fields: { version: '1.0', type: 'link' } }),
    answered({ fields: { version: '1.0', type: 'photo', url: 'https://example.com/a.jpg', width: 10, height: 20 } }),
    {
      title: 'in a header',
      html: '',
      headers: { link: `<${endpoint}>; rel="alternate"; type="application/json+oembed"` },
      resources: fine,
    },
    {
      title: 'http on http',
      html: link('http://example.com/oembed?url=a'),
      url: 'http://example.com/tea/green',
      resources: { 'http://example.com/oembed?url=a': { fields } },
    },
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
      title: 'a fault of one link, the answer of the other not known',
      html: link('/oembed?url=a') + link(endpoint),
      finds: ['Expected an absolute address in the oEmbed link, found "/oembed?url=a"'],
    },
    {
      ...answered({ outcome: 'http_error', status: 404 }),
      title: 'no such page',
      finds: ['Expected an oEmbed answer, found status 404'],
    },
    {
      ...answered({ outcome: 'network_error', status: 0, reason: 'no such host' }),
      title: 'no such host',
      finds: ['Expected an oEmbed answer, found no such host'],
    },
    {
      ...answered({ format: undefined, fault: 'an HTML page' }),
      title: 'a page',
      finds: ['Expected an oEmbed answer, found an HTML page'],
    },
    {
      ...answered({ contentType: 'text/html', fields }),
      title: 'JSON that is served as a page',
      finds: ['Expected the oEmbed answer to be served as application/json, found text/html'],
    },
    {
      ...answered({ contentType: 'text/xml', format: 'xml', fields }),
      title: 'the other format',
      finds: ['Expected an oEmbed answer in JSON, found XML'],
    },
    {
      ...answered({ fields: {} }),
      title: 'an empty answer',
      finds: [
        'Expected version "1.0" in the oEmbed answer, found none',
        'Expected a type of photo, video, link or rich in the oEmbed answer, found none',
      ],
    },
    {
      ...holding({ version: '2.0', html: '', width: 'auto', height: undefined }),
      title: 'fields that nobody can use',
      finds: [
        'Expected version "1.0" in the oEmbed answer, found "2.0"',
        'Expected html for type rich in the oEmbed answer, found none',
        'Expected width in pixels in the oEmbed answer, found "auto"',
        'Expected height in pixels in the oEmbed answer, found none',
      ],
    },
    {
      ...holding({ type: 'photo', url: '/a.jpg' }),
      title: 'a photo without a whole address',
      finds: ['Expected a url for type photo in the oEmbed answer, found "/a.jpg"'],
    },
    {
      title: 'JSON and XML with one fault',
      html: link(endpoint) + link(`${endpoint}&amp;format=xml`, 'text/xml+oembed'),
      resources: {
        [endpoint]: { outcome: 'http_error', status: 500 },
        [`${endpoint}&format=xml`]: { outcome: 'http_error', status: 500 },
      },
      finds: ['Expected an oEmbed answer, found status 500'],
    },
    {
      title: 'in a header',
      html: '',
      headers: { link: '</oembed?url=a>; rel="alternate"; type="application/json+oembed"' },
      finds: ['Expected an absolute address in the oEmbed link, found "/oembed?url=a"'],
    },
  ],
  skips: [
    { title: 'not asked', html: link(endpoint) },
    answered({ outcome: 'http_error', status: 403 }),
    answered({ outcome: 'timeout', status: 0, reason: 'not finished within 30 s' }),
    '<title>Tea</title>',
    '<link rel="alternate" type="application/rss+xml" href="https://example.com/tag/oembed/feed">',
    '<link rel="alternate" type="application/json" href="https://example.com/wp-json/wp/v2/posts/1">',
    `<a href="${endpoint}">oEmbed</a>`,
    `<template>${link('')}</template>`,
  ],
});
