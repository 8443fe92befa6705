import rule from '../../../rules/meta-tags/canonical.ts';
import { testRule } from '../../../src/testing.ts';

const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const own = 'https://example.com/tea/green';

testRule(rule, {
  passes: [
    canonical(own),
    canonical('https://example.com/tea'),
    canonical('HTTPS://EXAMPLE.COM/tea/green'),
    canonical('http://www.example.com/tea/green'),
    `<link rel="Canonical prefetch" href=" ${own} ">`,
    canonical(own) + canonical(own),
    { title: 'in a Link header', html: '<title>Tea</title>', headers: { link: `<${own}>; rel="canonical"` } },
    { title: 'another host of a local site', html: canonical('https://example.com/'), url: 'https://www.example.com/' },
  ],
  fails: [
    {
      html: '<title>Green tea</title>',
      finds: ['Missing rel=canonical'],
      helps: [canonical(own)],
    },
    {
      html: '<meta property="og:url" content="https://example.com/tea?a=1&amp;b=2">',
      finds: ['Missing rel=canonical'],
      helps: [canonical('https://example.com/tea?a=1&amp;b=2')],
    },
    { html: canonical(' '), finds: ['Expected an address in rel=canonical, found none'] },
    {
      html: canonical('javascript:void(0)'),
      finds: ['Expected an http(s) address in rel=canonical, found "javascript:void(0)"'],
    },
    {
      html: canonical('/tea/green'),
      finds: ['Expected an absolute rel=canonical, found "/tea/green"'],
      helps: [canonical(own)],
    },
    {
      html: canonical('//example.com/tea/green'),
      finds: ['Expected an absolute rel=canonical, found "//example.com/tea/green"'],
    },
    {
      html: `<p>Tea</p>${canonical(own)}`,
      finds: ['Expected rel=canonical in <head>, found it in <body>, where it does not count'],
    },
    {
      html: canonical('https://tea.example/green'),
      finds: ['Expected rel=canonical on this site, found https://tea.example/green'],
    },
    {
      html: canonical(own) + canonical('https://example.com/'),
      finds: [
        'Too many rel=canonical, found 2 different addresses: https://example.com/tea/green, https://example.com/',
      ],
    },
  ],
  skips: [
    '<meta name="robots" content="noindex, follow">',
    { title: 'the page of an uploaded file', html: '<body class="attachment attachmentid-12"><title>tea.png</title>' },
    { title: 'what an interface answered', html: '<!-- No Content -->' },
    { title: 'X-Robots-Tag', html: '', headers: { 'x-robots-tag': 'none' } },
  ],
});
