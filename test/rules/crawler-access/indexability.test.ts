import rule from '../../../rules/crawler-access/indexability.ts';
import { testRule } from '../../../src/testing.ts';

const article = (head: string) => `${head}<meta property="og:type" content="article">
<meta property="article:published_time" content="2026-05-01"><article><h1>Green tea</h1><p>How to brew it.</p></article>`;
const picture = '<meta property="og:image" content="/tea.jpg">';
const robots = (content: string) => `<meta name="robots" content="${content}">`;
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

testRule(rule, {
  passes: [
    article(picture + robots('max-image-preview:large')),
    article(picture + robots('index, follow, max-image-preview: LARGE, max-snippet:-1')),
    { title: 'by header', html: article(picture), headers: { 'x-robots-tag': 'max-image-preview:large' } },
    { title: 'no picture', html: article('') },
    { title: 'another agent', html: article('<meta name="archivebot" content="noindex">') },
    { title: 'no archive, no links', html: article(robots('noarchive, nofollow')) },
    { title: 'a snippet with a length', html: article(robots('max-snippet:160')) },
    { title: 'a canonical address of its own', html: article(canonical('http://www.example.com/tea/green/')) },
  ],
  fails: [
    {
      html: article(picture + robots('NoIndex, nofollow')),
      finds: ['Unexpected noindex in meta robots on a page that people share'],
    },
    { html: article(robots('none')), finds: ['Unexpected none in meta robots on a page that people share'] },
    {
      html: article('<meta name="googlebot" content="noindex">'),
      finds: ['Unexpected noindex in meta googlebot on a page that people share'],
    },
    {
      title: 'by header',
      html: article(''),
      headers: { 'x-robots-tag': 'noindex' },
      finds: ['Unexpected noindex in X-Robots-Tag on a page that people share'],
    },
    {
      html: article(picture + robots('nosnippet')),
      finds: ['Unexpected nosnippet in meta robots on a page that people share'],
    },
    {
      html: article(robots('max-snippet:0')),
      finds: ['Unexpected max-snippet:0 in meta robots on a page that people share'],
    },
    {
      html: article(picture + robots('max-image-preview:standard')),
      finds: ['Expected max-image-preview:large, found max-image-preview:standard in meta robots'],
    },
    {
      html: article(picture + robots('index, follow')),
      finds: ['Missing max-image-preview:large'],
      helps: ['<meta name="robots" content="max-image-preview:large">'],
    },
    {
      title: 'the start page',
      url: 'https://example.com/',
      html: '<title>Tea</title><meta name="robots" content="noindex">',
      finds: ['Unexpected noindex in meta robots on a page that people share'],
    },
    {
      title: 'a built folder',
      url: 'https://site.invalid/tea/green',
      html: article(robots('noindex') + canonical('https://tea.example/tea/green')),
      finds: ['Unexpected noindex in meta robots on a page that people share'],
    },
  ],
  skips: [
    { title: 'nothing that people share', html: '<title>Terms</title><meta name="robots" content="noindex">' },
    { title: 'a variant', html: article(robots('noindex') + canonical('https://example.com/tea')) },
    { title: 'a preview', html: article(robots('noindex') + canonical('https://tea.example/tea/green')) },
    { title: 'a staging host', url: 'https://staging.example.com/tea', html: article(robots('noindex')) },
  ],
});
