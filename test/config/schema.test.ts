import { defaultNetworks } from '../../src/config/options.ts';
import { configFaults } from '../../src/config/schema.ts';

const whole: unknown = {
  $schema: 'node_modules/smo-audit/schema/config.schema.json',
  targets: ['https://tea.example', './dist'],
  origin: 'https://tea.example/shop/',
  crawl: {
    maxPages: 200,
    maxDepth: 0,
    concurrency: 4,
    delay: '100ms',
    timeout: 10_000,
    include: ['/blog/**'],
    exclude: ['/blog/drafts/**'],
    subdomains: true,
    robots: true,
    sitemaps: false,
    external: false,
    offline: true,
    userAgent: 'tea (+https://tea.example)',
    headers: { Authorization: 'Bearer secret' },
    insecure: false,
  },
  rules: { 'widgets/*': 'off', 'meta-tags/og-image-size': ['warning', { minWidth: 1200, only: ['x'] }] },
  preset: 'strict',
  plugins: ['./rules/*.ts', 'smo-plugin-tea'],
  networks: ['x', 'mastodon'],
  brand: { name: 'Tea', handles: { x: 'tea' }, hashtags: ['TeaTime'] },
  failOn: 'none',
  format: ['table', 'html=report.html'],
};

it.each([[{}], [whole], [{ format: 'json' }], [{ origin: undefined, crawl: { maxPages: undefined } }]])(
  'accepts %j',
  (config) => expect(configFaults(config)).toEqual([]),
);

it.each<[unknown, string]>([
  [[], 'expected an object, found []'],
  [null, 'expected an object, found null'],
  [undefined, 'expected an object, found nothing'],
  ['strict', 'expected an object, found "strict"'],
  [() => ({}), 'expected an object, found a function'],
  [{ failon: 'error' }, 'unknown key "failon"; did you mean "failOn"?'],
  [{ maxPages: 10 }, 'unknown key "maxPages"; did you mean "crawl.maxPages"?'],
  [{ crawl: { maxPage: 10 } }, 'unknown key "crawl.maxPage"; did you mean "crawl.maxPages"?'],
  [{ crawl: { origin: 'https://tea.example' } }, 'unknown key "crawl.origin"; did you mean "origin"?'],
  [{ brand: { colour: 'green' } }, 'unknown key "brand.colour"; it knows name, handles, hashtags'],
  [
    JSON.parse('{"__proto__": {"failOn": "none"}}'),
    'unknown key "__proto__"; it knows targets, origin, crawl, rules, preset, plugins, networks, cards, brand, failOn, baseline, ci, format',
  ],
  [{ crawl: 3 }, 'crawl: expected an object, found 3'],
  [{ crawl: { maxPages: 'many' } }, 'crawl.maxPages: expected a whole number from 1 to 1000000, found "many"'],
  [{ crawl: { maxPages: 0 } }, 'crawl.maxPages: expected a whole number from 1 to 1000000, found 0'],
  [{ crawl: { maxDepth: 1.5 } }, 'crawl.maxDepth: expected a whole number from 0 to 1000, found 1.5'],
  [
    { crawl: { timeout: '30 seconds' } },
    'crawl.timeout: expected a duration from 1ms to 1h, such as 30s, 500ms or 2000 (milliseconds), found "30 seconds"',
  ],
  [
    { crawl: { delay: -1 } },
    'crawl.delay: expected a duration from 0 to 1h, such as 30s, 500ms or 2000 (milliseconds), found -1',
  ],
  [{ crawl: { robots: 'no' } }, 'crawl.robots: expected true or false, found "no"'],
  [{ crawl: { include: '/blog/**' } }, 'crawl.include: expected a list of globs, found "/blog/**"'],
  [
    { crawl: { exclude: ['/a', ''] } },
    'crawl.exclude[1]: expected a glob of at most 500 characters, such as /blog/**, found ""',
  ],
  [
    { crawl: { headers: { 'X Preview': '1' } } },
    'crawl.headers.X Preview: expected a header name that smo does not set itself, such as X-Preview-Token, found "X Preview"',
  ],
  [
    { crawl: { headers: { Authorization: 'Bearer secret\r\nX: y' } } },
    'crawl.headers.Authorization: expected a value of one line in Latin letters, found another one',
  ],
  [{ origin: 'tea.example' }, 'origin: expected an address such as https://example.com, found "tea.example"'],
  [{ preset: 'strickt' }, 'preset: expected one of recommended, strict, minimal, found "strickt"'],
  [{ failOn: 'warnings' }, 'failOn: "warnings" compares with nothing; expected a number, such as warnings>5'],
  [{ failOn: 'error,scroe<80' }, 'failOn: unknown clause "scroe<80"; did you mean "score<80"?'],
  [{ rules: ['meta-tags'] }, 'rules: expected an object of rule ids and levels, found ["meta-tags"]'],
  [
    { rules: { 'meta-tags/og-image': 'warn' } },
    'rules.meta-tags/og-image: expected a level (error, warning, info, on, off) or a list of a level and options, found "warn"',
  ],
  [{ targets: [7] }, 'targets[0]: expected a text that is not empty, found 7'],
  [
    { networks: ['x', 'twitter'] },
    'networks[1]: expected the id of a network, such as facebook, x or linkedin, found "twitter"; did you mean "x"?',
  ],
  [
    { networks: ['linkdin'] },
    'networks[0]: expected the id of a network, such as facebook, x or linkedin, found "linkdin"; did you mean "linkedin"?',
  ],
  [
    { networks: ['coffeegram'] },
    'networks[0]: expected the id of a network, such as facebook, x or linkedin, found "coffeegram"',
  ],
  [
    { brand: { handles: { Mastodon: '@tea@tea.example' } } },
    'brand.handles.Mastodon: expected the id of a network, such as facebook, x or linkedin, found "Mastodon"; did you mean "mastodon"?',
  ],
  [{ brand: { handles: { x: 7 } } }, 'brand.handles.x: expected a text that is not empty, found 7'],
  [{ format: 'HTML' }, 'format: expected a report such as json, or html=report.html, or a list of them, found "HTML"'],
])('refuses %j', (config, fault) => expect(configFaults(config)).toEqual([fault]));

it('knows the default networks', () => expect(configFaults({ networks: defaultNetworks })).toEqual([]));

it('tells all faults at once', () => {
  expect(configFaults({ preset: 1, failOn: 2, tragets: [] })).toEqual([
    'preset: expected one of recommended, strict, minimal, found 1',
    'failOn: expected a text such as error, warning, score<80, meta-tags:warning or pages<10, found 2',
    'unknown key "tragets"; did you mean "targets"?',
  ]);
});

it('survives what JSON cannot hold', () => {
  const circle: Record<string, unknown> = {};
  circle.circle = circle;
  expect(configFaults({ origin: circle })).toEqual([
    'origin: expected an address such as https://example.com, found an object that JSON cannot hold',
  ]);
});
