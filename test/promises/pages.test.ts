/** Pages that are too large, too deep, broken or hostile: each is read as browsers read it, in time, and never judged by what was not seen. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import fc from 'fast-check';
import { rules as allRules } from '../../rules/index.ts';
import { root } from '../../scripts/rule-files.ts';
import { judge } from '../../src/audit/judge.ts';
import { readPage } from '../../src/audit/read-page.ts';
import { resolveOptions } from '../../src/config/options.ts';
import { activateRules } from '../../src/config/rule-settings.ts';
import { pageRule, type Rule } from '../../src/rule.ts';
import { growth } from '../support/growth.ts';
import { serve } from '../support/serve.ts';
import { teaRules } from '../support/tea-rules.ts';
import { audited } from './audited.ts';

const html = (body: string | Uint8Array, type = 'text/html; charset=utf-8') => ({
  headers: { 'content-type': type },
  body,
});

/** One start page through a whole audit with every built-in rule. */
const auditOf = async (body: string | Uint8Array, rules: Readonly<Record<string, Rule>> = allRules, type?: string) =>
  audited((await serve({ '/': html(body, type) })).origin, { rules, crawl: { offline: true, timeout: 30_000 } });

describe('P1 what is beyond the limit of a body is not read, and never said to be missing', () => {
  it.each([
    ['a page of 100 MB', `<title>Tea</title>${'<p>green tea</p>'.repeat(7_000_000)}`],
    ['an attribute of 50 MB', `<title>Tea</title><p data-x="${'x'.repeat(50_000_000)}">`],
    ['a title of 10 MB', `<title>${'x'.repeat(10_000_000)}</title>`],
  ])('P1 %s', async (_, body) => {
    const { audit, page } = await auditOf(body);
    expect(page()).toMatchObject({ truncated: true, bytes: 5 * 1024 * 1024 });
    const told = Array.from(audit.findings, ({ rule, message }) => `${rule} ${message}`);
    expect(told.filter((finding) => /Missing/.test(finding))).toEqual([]);
  });
});

const deep = 100_000;
it.each(['div', 'b', 'table', 'a', 'font', 'p', 'svg', 'template', 'select'])(
  'P2 %s nested a hundred thousand times is cut, noted, and does not stall the process',
  async (name) => {
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const { page } = await auditOf(`<title>Tea</title>${`<${name}>`.repeat(deep)}`);
    delay.disable();
    expect(page()).toMatchObject({ outcome: 'ok', title: 'Tea' });
    expect(delay.max / 1e6).toBeLessThan(5_000); // a quadratic walk takes minutes; the exact figure hangs on the machine
  },
);

const floods: Readonly<Record<string, (size: number) => string>> = {
  'attributes on one tag': (size) => `<p ${Array.from({ length: size / 8 }, (_, index) => `a${index}=1`).join(' ')}>`,
  '<': (size) => '<'.repeat(size),
  '&': (size) => '&'.repeat(size),
  '&amp': (size) => '&amp'.repeat(size / 4),
  comments: (size) => '<!--x-->'.repeat(size / 8),
  'open comments': (size) => '<!--'.repeat(size / 4),
  spaces: (size) => `<p>${' '.repeat(size)}`,
  'spaces in a tag': (size) => `<p${' '.repeat(size)}>`,
  quotes: (size) => `<p a="${"'".repeat(size)}`,
  'unclosed formatting': (size) => '<b><i><a><p>'.repeat(size / 12),
  'meta tags': (size) => '<meta property="og:image" content="/a.jpg">'.repeat(size / 43),
};
it.each(Object.keys(floods))('P3 a flood of %s takes time in proportion to its size', (name) => {
  const flood = floods[name];
  expect(growth((size) => void judge(pageOf(flood?.(size) ?? ''), active), 200_000)).toBeLessThan(10);
});

it('P4 two hundred thousand links are followed up to a bound, and the cut is told', async () => {
  const links = Array.from({ length: 100_000 }, (_, index) => `<a href=/${index}>Tea</a>`).join('');
  const { audit } = await audited((await serve({ '/': html(links) })).origin, { crawl: { maxPages: 5 } });
  expect(Array.from(audit.pages).length).toBeLessThan(60_000);
  expect(audit.complete).toBe(false);
  expect(audit.notices.length).toBeGreaterThan(0);
});

describe('P5 tags are read where browsers read them', () => {
  const image = (url: string) => `<meta property="og:image" content="${url}">`;
  it.each([
    ['NUL bytes', `<title>T\0ea</title>${image('/a.jpg')}`, true],
    ['no head', image('/a.jpg'), true],
    ['two heads', `<head></head><head>${image('/a.jpg')}</head>`, true],
    [
      'XHTML',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head>${image('/a.jpg')}</head></html>`,
      true,
    ],
    ['a script', `<script>'${image('/a.jpg')}'</script>`, false],
    ['a template', `<template>${image('/a.jpg')}</template>`, false],
    ['a textarea', `<textarea>${image('/a.jpg')}</textarea>`, false],
    ['a comment', `<!-- ${image('/a.jpg')} -->`, false],
    ['a title', `<title>${image('/a.jpg')}</title>`, false],
  ])('P5 %s', (_, body, isRead) => expect(pageOf(body).openGraph.images.length > 0).toBe(isRead));

  it('P5 the title of a picture is not that of the page', () =>
    expect(pageOf('<svg><title>Leaf</title></svg><title>Tea</title>').titles.map(({ text }) => text)).toEqual(['Tea']));
});

describe('P6 charsets', () => {
  const named = (charset: string): string => `<meta charset="${charset}"><title>`;
  it.each<[string, Uint8Array, string | undefined, string]>([
    ['a BOM over the header', Buffer.from('\ufeff<title>Thé</title>'), 'text/html; charset=iso-8859-1', 'Thé'],
    [
      'the header over the meta tag',
      Buffer.from(`${named('iso-8859-1')}Thé</title>`),
      'text/html; charset=utf-8',
      'Thé',
    ],
    ['the meta tag', Buffer.from(`${named('iso-8859-1')}Thé</title>`, 'latin1'), 'text/html', 'Thé'],
    [
      'windows-1252 as browsers have it',
      Buffer.from(`${named('iso-8859-1')}\x93T\x94</title>`, 'latin1'),
      'text/html',
      '“T”',
    ],
    ['UTF-16 by its BOM', Buffer.from('\ufeff<title>茶</title>', 'utf16le'), 'text/html', '茶'],
  ])('P6 %s', async (_, body, type, title) => {
    expect((await auditOf(body, teaRules, type)).page().title).toBe(title);
  });

  it('P6 a charset that nobody knows is read as UTF-8, and told', async () => {
    const { audit, page } = await auditOf(Buffer.from('<title>Thé</title>'), teaRules, 'text/html; charset=klingon');
    expect(page().title).toBe('Thé');
    expect(audit.notices.map(({ code }) => code)).toContain('unknown_charset');
  });
});

it.each([
  ['malformed', '{"@type": "Product",'],
  ['of twenty megabytes', `{"@type":"Product","name":"${'x'.repeat(4_000_000)}"}`],
  ['nested a hundred thousand deep', `${'['.repeat(deep)}${']'.repeat(deep)}`],
  ['with __proto__', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"Product"}'],
])('P7 JSON-LD %s neither crashes nor pollutes', async (_, json) => {
  const { page, audit } = await auditOf(`<title>Tea</title><script type="application/ld+json">${json}</script>`);
  expect(page().outcome).toBe('ok');
  expect(audit.notices.filter(({ code }) => code === 'rule_error')).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

it('P7 ten thousand blocks of JSON-LD are read up to a bound', async () => {
  const block = '<script type="application/ld+json">{"@type":"Product"}</script>';
  expect((await auditOf(`<title>Tea</title>${block.repeat(10_000)}`)).page().outcome).toBe('ok');
});

it.each([
  ['javascript: as base', '<base href="javascript:alert(1)"><a href="/a">A</a>'],
  ['two bases', '<base href="/"><base href="/x/"><a href="a">A</a>'],
  ['odd schemes', '<a href="tel:1">T</a><a href="mailto:a@b">M</a><a href="x-tea:1">X</a><a href="a">A</a>'],
  ['broken addresses', '<a href="http://[">B</a><a href="http://a b/">B</a><a href="%">P</a><a href="  a  ">A</a>'],
])('P8 %s: addresses are resolved as WHATWG says, and the page goes on', async (_, body) => {
  const site = await serve({ '/': html(`<title>Tea</title>${body}`), '/a': html('<title>A</title>') });
  expect((await audited(site.origin)).page('/a').outcome).toBe('ok');
});

it('P9 a rule that throws costs its own verdict, is told, and leaves the others theirs', async () => {
  const broken = pageRule({
    ...{ summary: 'Require tea', why: 'It is good.', sources: ['https://tea.example/'], severity: 'error' as const },
    examples: { good: [], bad: [] },
    target: ({ url }) => url,
    check() {
      throw new Error('spilt');
    },
  });
  const { audit } = await auditOf('<title>Tea</title>', { ...teaRules, 'tea/broken': broken });
  expect(audit.notices).toMatchObject([
    { code: 'rule_error', rule: 'tea/broken', message: expect.stringContaining('spilt') },
  ]);
  expect(Array.from(audit.findings, ({ message }) => message)).toContain('Missing og:image');
});

describe('P10 mutated pages', () => {
  const pages = readdirSync(join(root, 'examples/tea-house'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(root, 'examples/tea-house', name), 'utf8'));

  it('P10 pages cut, doubled and torn go through all rules without an error', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(
          fc.record({ at: fc.nat(), length: fc.nat(400), with: fc.oneof(fc.string(), fc.constantFrom(...hostile)) }),
          { maxLength: 12 },
        ),
        (page, cuts) => {
          const torn = cuts.reduce((text, cut) => {
            const at = cut.at % (text.length + 1);
            return text.slice(0, at) + cut.with + text.slice(at + cut.length);
          }, page);
          expect(judge(pageOf(torn), active).notices).toEqual([]);
        },
      ),
      { numRuns: Number(process.env.SMO_FUZZ_RUNS ?? 150) },
    );
  });
});
const hostile = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    '\0',
    '\ufffd',
    '-->',
    '<!--',
    ']]>',
    '<![CDATA[',
    '</script>',
    '<script>',
    '<svg>',
    '<template>',
  ],
  ...[
    '<meta property="og:image" content="',
    '<a href="//[">',
    '{"@graph":[{',
    '<base href="data:,">',
    '%',
    '\u202e',
    '\ud800',
  ],
];

const options = resolveOptions({ flags: {} });
const active = activateRules(allRules, options);

function pageOf(text: string) {
  const url = new URL('https://tea.example/green');
  return readPage(
    {
      ...{
        kind: 'answered',
        url,
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: Buffer.from(text),
      },
      ...{ truncated: false, hops: [], timing: { firstByte: 1, total: 2 }, retries: 0 },
    },
    { url: url.href, hops: [] },
    {
      ...{ start: 'https://tea.example/', origins: ['https://tea.example'], isLocal: false },
      ...{ networks: options.networks, brand: options.brand },
    },
  ).page;
}
