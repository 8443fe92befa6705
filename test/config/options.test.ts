import { defaultOptions, type PartialOptions, resolveOptions } from '../../src/config/options.ts';
import { gateOf } from '../../src/gate/read-gate.ts';
import { cardNetworks } from '../../src/networks/limits.ts';

it('gives the defaults when nobody says anything', () => {
  expect(resolveOptions({})).toEqual({ ...defaultOptions, failOn: gateOf('error') });
});

it('lets flags beat the file and the file beat the defaults', () => {
  const options = resolveOptions({
    file: { preset: 'minimal', origin: 'https://tea.example', crawl: { maxPages: 20, timeout: '5s', robots: false } },
    flags: { origin: 'https://preview.example', crawl: { maxPages: 3, delay: '100ms' } },
  });
  expect(options).toMatchObject({ preset: 'minimal', origin: 'https://preview.example' });
  expect(options.crawl).toMatchObject({ maxPages: 3, timeout: 5000, delay: 100, robots: false, maxDepth: 50 });
});

it('takes undefined for nothing said', () => {
  const options = resolveOptions({
    file: { failOn: gateOf('none') },
    flags: { failOn: undefined, crawl: { timeout: undefined } },
  });
  expect(options.failOn.text).toBe('none');
  expect(options.crawl.timeout).toBe(30_000);
});

it('adds headers up, whatever the case of their names', () => {
  const { crawl } = resolveOptions({
    file: { crawl: { headers: { 'X-Preview': 'old', Accept: 'text/html' } } },
    flags: { crawl: { headers: { 'x-preview': 'new' } } },
  });
  expect(crawl.headers).toEqual({ 'x-preview': 'new', accept: 'text/html' });
});

it.each([
  [{ 'widgets/dead-widget': 'error', 'widgets/*': 'off' }, {}, ['widgets/*', 'widgets/dead-widget']],
  [{ 'widgets/dead-widget': 'error', widgets: 'off' }, {}, ['widgets', 'widgets/dead-widget']],
  [{ 'widgets/dead-widget': 'error' }, { 'widgets/*': 'off' }, ['widgets/dead-widget', 'widgets/*']],
  [{ 'a/one': 'error', 'a/two': 'off' }, { 'a/one': 'info' }, ['a/two', 'a/one']],
] as const)('puts rules %j then %j in the order of their weight', (file, flags, keys) => {
  expect(Object.keys(resolveOptions({ file: { rules: file }, flags: { rules: flags } }).rules)).toEqual(keys);
});

it('keeps the options of a rule whose level alone is set again', () => {
  const { rules } = resolveOptions({
    file: { rules: { 'meta-tags/og-image-size': ['warning', { minWidth: 800 }] } },
    flags: { rules: { 'meta-tags/og-image-size': 'error' } },
  });
  expect(rules).toEqual({ 'meta-tags/og-image-size': ['error', { minWidth: 800 }] });
});

it('takes the signs off handles and hashtags', () => {
  const { brand } = resolveOptions({ file: { brand: { handles: { x: '@tea' }, hashtags: ['#TeaTime', 'oolong'] } } });
  expect(brand).toEqual({ handles: { x: 'tea' }, hashtags: ['TeaTime', 'oolong'] });
});

it.each<[PartialOptions, PartialOptions, readonly string[]]>([
  [{}, {}, cardNetworks],
  [{ networks: ['linkedin', 'instagram', 'x'] }, {}, ['linkedin', 'x']],
  [{ networks: ['instagram'] }, {}, cardNetworks],
  [{ networks: ['x'], cards: ['slack', 'apple-messages'] }, {}, ['slack', 'apple-messages']],
  [{ cards: false }, {}, []],
  [{ cards: ['slack'] }, { cards: false }, []],
  [{ cards: false }, { cards: ['slack'] }, ['slack']],
])('with the file %j and the flags %j, tells the cards of %j', (file, flags, cards) => {
  expect(resolveOptions({ file, flags }).cards).toEqual(cards);
});

it('fails a strict run on warnings, unless it is told otherwise', () => {
  expect(resolveOptions({ file: { preset: 'strict' } }).failOn.text).toBe('warning');
  expect(resolveOptions({ file: { preset: 'strict', failOn: gateOf('error') } }).failOn.text).toBe('error');
});

it('is frozen to the bottom', () => {
  const options = resolveOptions({ file: { crawl: { include: ['/blog/**'] } } });
  expect(Object.isFrozen(options)).toBe(true);
  expect(Object.isFrozen(options.crawl.include)).toBe(true);
});

it('lets no key touch prototypes', () => {
  resolveOptions({ file: JSON.parse('{"rules":{"__proto__":"off"},"crawl":{"headers":{"__proto__":"x"}}}') });
  expect(({} as Record<string, unknown>).off).toBeUndefined();
});
