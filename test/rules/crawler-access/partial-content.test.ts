import rule from '../../../rules/crawler-access/partial-content.ts';
import { askingWays } from '../../../src/networks/askers.ts';
import { testRule } from '../../../src/testing.ts';

const url = 'https://example.com/tea/green';
const html = '<title>Green tea</title><h1>Green tea</h1>';
const opening = Buffer.from('<!doctype html><html lang="en">').toString('hex');
const answers = (some: Readonly<Record<string, object>> = {}, page = url) =>
  Object.fromEntries(askingWays.map((way) => [`${page} as ${way}`, { opening, ...some[way] }]));
const part = (contentRange: string | undefined, more: object = {}) => ({ isPart: true, contentRange, ...more });
const short = (answer: object) => ({ html, resources: answers({ 'first 32 kB': answer }) });
const long = (answer: object) => ({ html, resources: answers({ 'first 512 kB': answer }) });
const start = (found: string) => [
  `Expected the start of the page where a bot asks for Range: bytes=0-32768, found ${found}`,
];

testRule(rule, {
  passes: [
    { title: 'the whole page for a range', html, resources: answers() },
    { ...short(part('bytes 0-32768/90000', { bytes: 32_769 })), title: 'a part' },
    { ...long(part('bytes 0-899/900', { bytes: 900 })), title: 'a part that is the whole' },
    {
      title: 'gzip where that is asked for',
      html,
      resources: answers({ 'gzip or deflate': { contentEncoding: 'gzip' } }),
    },
    { ...long({ outcome: 'http_error', status: 429 }), title: 'a server that has enough of us' },
    { ...long({ outcome: 'timeout', status: 0 }), title: 'no answer in time' },
  ],
  fails: [
    {
      ...long({ outcome: 'http_error', status: 416 }),
      title: 'a range that reaches beyond the page',
      finds: ['Expected the start of the page where a bot asks for Range: bytes=0-524288, found status 416'],
    },
    { ...short(part(undefined)), title: 'no range named', finds: start('status 206 without Content-Range') },
    {
      ...short(part('0-32768')),
      title: 'a range without its unit',
      finds: start('status 206 with Content-Range: 0-32768'),
    },
    { ...short(part('bytes 512-32768/90000')), title: 'another part', finds: start('the part from byte 512') },
    {
      ...short(part('bytes 0-32768/90000', { bytes: 90_000 })),
      title: 'more than was said',
      finds: start('90000 bytes with Content-Range: bytes 0-32768/90000'),
    },
    {
      ...short(part('bytes 0-32768/90000', { bytes: 32_769, opening: Buffer.from('<p>Other page').toString('hex') })),
      title: 'other bytes',
      finds: start('other bytes than the page begins with'),
    },
    {
      title: 'brotli for identity, and for gzip',
      html,
      resources: answers({ plain: { contentEncoding: 'br' }, 'gzip or deflate': { contentEncoding: 'br' } }),
      finds: [
        'Expected an uncompressed page where a bot asks for Accept-Encoding: identity, found br',
        'Expected gzip or deflate where a bot asks for these, found br',
      ],
    },
    {
      title: 'compressed and not said so, on two pages',
      html,
      site: { 'https://example.com/': html },
      resources: {
        ...answers({ plain: { opening: '1f8b0800' } }),
        ...answers({ plain: { opening: '1f8b0800' } }, 'https://example.com/'),
      },
      finds: [
        'Expected an uncompressed page where a bot asks for Accept-Encoding: identity, found compressed bytes without a Content-Encoding',
      ],
    },
  ],
  skips: [
    '',
    { title: 'not asked', html },
    {
      title: 'a page that does not answer now',
      html,
      resources: answers({ plain: { outcome: 'http_error', status: 503 } }),
    },
    { title: 'no page to share', html: '<meta name="robots" content="noindex">', resources: answers() },
  ],
});
