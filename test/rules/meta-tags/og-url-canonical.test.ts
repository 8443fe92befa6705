import rule from '../../../rules/meta-tags/og-url-canonical.ts';
import type { Draft } from '../../../src/rule.ts';
import { pageOf, testRule } from '../../../src/testing.ts';

const og = (address: string) => `<meta property="og:url" content="${address}">`;
const canonical = (address: string) => `<link rel="canonical" href="${address}">`;
const own = 'https://example.com/tea/green';
const article =
  '<meta property="article:published_time" content="2026-05-01"><article><h1>Green tea</h1><time datetime="2026-05-01">1 May</time></article>';

testRule(rule, {
  passes: [
    og(own) + canonical(own),
    og('http://www.example.com/tea/green/') + canonical(own),
    og('https://example.com/caf%c3%a9') + canonical('https://example.com/café'),
    og('/tea/green') + canonical('/tea/green'),
    {
      title: 'a relative address names no host',
      html: og('/tea/green') + canonical('https://www.tea.example/tea/green'),
    },
    { title: 'one of several canonicals', html: og(own) + canonical('https://example.com/') + canonical(own) },
    { title: 'not for the page to say which twin it is', html: og('https://m.example.com/Tea/Green.html') },
    { html: og('https://example.com/search?q=tea') + canonical('https://example.com/search?q=tea') },
    { html: og('https://example.com/'), url: 'https://example.com/index.html' },
    { title: 'the public host of a preview', html: og('https://www.tea.example/tea/green') },
    { title: 'a page of an app', html: og('https://example.com/tea/green#!/pot') },
    {
      title: 'later pages of a list may share the first',
      html: `${og('https://example.com/tag/tea')}<main><h1>Tea</h1></main>`,
      url: 'https://example.com/tag/tea/page/2/',
    },
  ],
  fails: [
    {
      html: og('https://example.com/tea') + canonical(own),
      finds: [`Expected og:url to be rel=canonical, ${own}, found https://example.com/tea`],
      helps: [og(own)],
    },
    {
      html: og('https://example.com/tea'),
      finds: ['Expected og:url of this page, found https://example.com/tea'],
      helps: [og(own)],
    },
    {
      html: og('https://example.com') + canonical(own),
      finds: ["Expected og:url of this page, found the home page's, https://example.com"],
      helps: [og(own)],
    },
    {
      title: 'an article whose canonical is the home page too',
      html: og('https://example.com/') + canonical('https://example.com/') + article,
      finds: ["Expected og:url of this page, found the home page's, https://example.com/"],
      helps: [og(own)],
    },
    {
      html: og(`${own}?utm_source=x&amp;size=2&amp;PHPSESSID=1#top`),
      finds: ['Expected og:url without what is not part of the address, found utm_source, PHPSESSID, #top'],
      helps: [og(`${own}?size=2`)],
    },
    {
      html: og('https://example.com/tea?fbclid=1') + canonical(own),
      finds: [
        'Expected og:url without what is not part of the address, found fbclid',
        `Expected og:url to be rel=canonical, ${own}, found https://example.com/tea?fbclid=1`,
      ],
    },
    {
      html: og('https://tea.example/tea/green') + canonical(own),
      finds: [`Expected og:url to be rel=canonical, ${own}, found https://tea.example/tea/green`],
    },
  ],
  skips: [
    canonical(own),
    og(''),
    og('{{ url }}'),
    { title: 'told by placeholder-values', html: og('https://www.yoursite.com/') },
    og('javascript:void(0)'),
    `<meta name="robots" content="noindex">${og('https://example.com/')}`,
  ],
});

it('does not compare hosts before the site is public', () => {
  const site = {
    start: 'https://site.invalid/',
    origins: ['https://site.invalid'],
    isLocal: true,
    brand: { handles: {}, hashtags: [] },
    networks: ['facebook'],
  };
  const page = pageOf('https://site.invalid/tea/green', og(own) + canonical('/tea/green'), {}, site);
  const target = rule.scope === 'page' && rule.target(page, {});
  expect(target).toBeTruthy();
  expect(rule.scope === 'page' && ([...rule.check(target, {}, page)] as Draft[])).toEqual([]);
});
