import rule from '../../../rules/crawler-access/redirects.ts';
import { testRule } from '../../../src/testing.ts';

const html = '<title>Tea</title>';
const hop = (from: string, to: string, status = 301) => ({
  url: `https://example.com${from}`,
  status,
  location: `https://example.com${to}`,
});
const chain = [hop('/a', '/b'), hop('/b', '/tea/green')];
const redirected = {
  url: 'https://example.com/a',
  from: 'https://example.com/',
  outcome: 'redirected',
  status: 200,
} as const;

testRule(rule, {
  passes: [
    html,
    { title: 'one redirect', html, reply: { hops: [hop('/a', '/tea/green')] } },
    { title: 'as many as allowed', html, reply: { hops: chain }, options: { max: 2 } },
    { title: 'a chain that ends in an error', html, visits: [{ ...redirected, outcome: 'http_error', hops: chain }] },
  ],
  fails: [
    {
      html,
      reply: { hops: chain },
      finds: [
        'Too many redirects on the way from 1 address, up to 2: https://example.com/a → https://example.com/b → https://example.com/tea/green',
      ],
      helps: ['Redirect https://example.com/a straight to https://example.com/tea/green'],
    },
    {
      title: 'the longest of several is shown',
      html,
      reply: { hops: chain },
      visits: [{ ...redirected, hops: [hop('/x', '/y'), hop('/y', '/z'), hop('/z', '/tea/green')] }],
      finds: [
        'Too many redirects on the way from 2 addresses, up to 3: https://example.com/x → https://example.com/y → https://example.com/z → https://example.com/tea/green',
      ],
    },
    {
      html,
      reply: { hops: [hop('/old', '/tea/green', 0)] },
      finds: [
        'Expected redirects by the server, found 1 meta refresh: https://example.com/old → https://example.com/tea/green',
      ],
    },
  ],
  skips: [],
});
