import rule from '../../../rules/crawler-access/redirected-address.ts';
import { testRule } from '../../../src/testing.ts';

const ogUrl = (url: string) => `<meta property="og:url" content="${url}">`;
const canonical = (url: string) => `<link rel="canonical" href="${url}">`;
const own = 'https://example.com/tea/green';
const hops = [{ url: 'https://example.com/tea', status: 301, location: own }];
const other = 'https://example.com/tea/white';

testRule(rule, {
  passes: [
    '<title>Tea</title>',
    { title: 'its own address', html: ogUrl(own) + canonical(`${own}#brew`), reply: { hops } },
    { title: 'another address that answers', html: ogUrl('https://example.com/tea/all'), reply: { hops } },
    { title: 'an address that nobody asked for', html: ogUrl('https://example.com/tea') },
    {
      title: 'a redirect that comes back',
      html: ogUrl(own),
      reply: { hops: [{ url: own, status: 302, location: own }] },
    },
  ],
  fails: [
    {
      html: ogUrl('/tea') + canonical('HTTPS://example.com/tea'),
      reply: { hops },
      finds: [
        `Expected og:url to name an address that answers by itself, found a redirect on 1 page: https://example.com/tea → ${own}`,
        `Expected rel=canonical to name an address that answers by itself, found a redirect on 1 page: https://example.com/tea → ${own}`,
      ],
      helps: [ogUrl(own), canonical(own)],
    },
    {
      title: 'pages that were reached directly, of which another link told',
      html: canonical('https://example.com/t/1'),
      site: { [other]: canonical('https://example.com/t/2') },
      visits: [
        {
          url: 'https://example.com/t/1',
          outcome: 'redirected',
          status: 200,
          hops: [{ url: 'https://example.com/t/1', status: 302, location: own }],
        },
        {
          url: 'https://example.com/t/2',
          outcome: 'redirected',
          status: 200,
          hops: [{ url: 'https://example.com/t/2', status: 302, location: other }],
        },
      ],
      finds: [
        `Expected rel=canonical to name an address that answers by itself, found a redirect on 2 pages: https://example.com/t/1 → ${own}`,
      ],
    },
  ],
  skips: [],
});
