import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { rules as registry } from '../../rules/index.ts';
import { root } from '../../scripts/rule-files.ts';
import type { Audit } from '../../src/audit/audit.ts';
import { runAudit } from '../../src/audit/run-audit.ts';
import { type PartialOptions, resolveOptions } from '../../src/config/options.ts';
import { activateRules } from '../../src/config/rule-settings.ts';
import { serve } from '../support/serve.ts';

const example = join(root, 'examples/tea-house');

async function audited(target: string, flags: PartialOptions = {}, stdin = ''): Promise<Audit> {
  const options = resolveOptions({ flags: { targets: [target], ...flags } });
  return runAudit({
    options,
    rules: activateRules(registry, options),
    version: '1.2.3',
    cwd: root,
    stdin: Readable.from([stdin]),
    signal: AbortSignal.timeout(30_000),
    onProgress: () => {},
  });
}

const untimed = ({ time: _, ...audit }: Audit): Omit<Audit, 'time'> => audit;

const validate = (() => {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(root, 'schema/audit.schema.json'), 'utf8')));
})();

function expectValid(audit: Audit): void {
  validate(JSON.parse(JSON.stringify(audit)));
  expect(validate.errors ?? []).toEqual([]);
}

describe('the example site', () => {
  it('is audited as a folder, the same twice but for the time', async () => {
    const [first, second] = [
      await audited(example, { origin: 'https://willow-tea.example', crawl: { offline: true } }),
      await audited(example, { origin: 'https://willow-tea.example', crawl: { offline: true } }),
    ];
    expectValid(first);
    expect(untimed(first)).toEqual(untimed(second));
    expect(first.counts.outcomes).toEqual({ ok: 8 });
    expect(Array.from(first.pages, ({ url }) => url)).not.toContain('https://willow-tea.example/404.html');
  });

  it('shows what its authors got wrong', async () => {
    const { findings } = await audited(example, { origin: 'https://willow-tea.example', crawl: { offline: true } });
    const found = new Set(Array.from(findings, ({ rule, page }) => `${rule} ${new URL(page).pathname}`));
    for (const fault of [
      'meta-tags/json-ld-syntax /journal/water.html',
      'meta-tags/og-image-declared-size /journal/kettles.html',
      'posting-schedule/fresh /',
    ]) {
      expect(found).toContain(fault);
    }
    expect(
      [...found].filter((each) => each.endsWith('/journal/first-flush.html')).filter((each) => /error/.test(each)),
    ).toEqual([]);
  });
});

it('takes a folder and the same pages from a server for the same', async () => {
  const files = readdirSync(example, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|png|txt|xml)$/.test(name),
  );
  const site = await serve(
    Object.fromEntries(files.map((name) => [`/${name.replace(/index\.html$/, '')}`, fileAnswer(name)])),
  );
  const settings = { crawl: { external: false, sitemaps: false } };
  const web = await audited(site.origin, settings);
  const folder = await audited(example, { ...settings, origin: site.origin });
  expectValid(web);
  expect(web.counts.outcomes.ok).toBe(8);
  expect(told(web)).toEqual(told(folder));
});

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

const fileAnswer = (name: string) => ({
  headers: { 'content-type': types[extname(name)] ?? '' },
  body: readFileSync(join(example, name)),
});

const told = ({ findings }: Audit): string[] =>
  Array.from(
    findings,
    ({ rule, page, message, evidence }) => `${new URL(page).pathname}:${evidence?.line} ${rule} ${message}`,
  ).sort();

it('says that robots.txt refuses everything, and asks for nothing else', async () => {
  const site = await serve({
    '/robots.txt': { body: 'User-agent: *\nDisallow: /' },
    '/': { body: '<title>Tea</title>' },
  });
  const audit = await audited(site.origin);
  expectValid(audit);
  expect(audit.counts.outcomes).toEqual({ robots_denied: 1 });
  expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
});

it('tells errors, redirects and other types apart, and judges none of them', async () => {
  const html = { 'content-type': 'text/html' };
  const site = await serve({
    '/': {
      headers: html,
      body: '<title>Tea</title><a href="/gone">a</a><a href="/moved">b</a><a href="/paper">c</a><a href="/new">d</a><a href="/feed/">e</a>',
    },
    '/gone': { status: 404, headers: html, body: '<title>Gone</title>' },
    '/moved': { status: 301, headers: { location: '/new' }, body: '' },
    '/new': { headers: html, body: '<title>New</title>' },
    '/feed/': {
      headers: html,
      body: '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Tea</title></channel></rss>',
    },
    '/paper': { headers: { 'content-type': 'application/pdf' }, body: '%PDF' },
  });
  const audit = await audited(site.origin);
  expectValid(audit);
  expect(Object.fromEntries(Array.from(audit.pages, ({ url, outcome }) => [new URL(url).pathname, outcome]))).toEqual({
    '/': 'ok',
    '/gone': 'http_error',
    '/moved': 'redirected',
    '/new': 'ok',
    '/paper': 'not_html',
    '/feed/': 'not_html',
  });
  const judged = new Set(Array.from(audit.findings, ({ page }) => new URL(page).pathname));
  expect([...judged].sort()).toEqual(['/', '/new']);
});

it('reads a list from the standard input', async () => {
  const site = await serve({ '/a': { headers: { 'content-type': 'text/html' }, body: '<title>A</title>' } });
  const audit = await audited('-', { crawl: { offline: true } }, `# pages\n${site.origin}/a\n\n`);
  expectValid(audit);
  expect(Array.from(audit.pages, ({ outcome }) => outcome)).toEqual(['ok']);
});

it('probes each image once, whatever number of pages shows it', async () => {
  const page = '<title>Tea</title><meta property="og:image" content="/tea.png"><a href="/b">b</a>';
  const site = await serve({
    '/': { headers: { 'content-type': 'text/html' }, body: page },
    '/b': { headers: { 'content-type': 'text/html' }, body: page },
  });
  const audit = await audited(site.origin);
  expect(site.asked.filter(({ path }) => path === '/tea.png')).toHaveLength(1);
  expect([...audit.findings].filter(({ rule }) => rule === 'meta-tags/og-image-reachable')).toHaveLength(2);
});

it('knows only what lies beside a single file', async () => {
  const { findings, rules } = await audited(join(example, 'journal/kettles.html'), {
    origin: 'https://willow-tea.example',
    crawl: { external: false },
  });
  const ofImages = [...findings].filter(
    ({ rule }) => rule.startsWith('meta-tags/og-image-reachable') || rule === 'meta-tags/icons',
  );
  expect(ofImages).toEqual([]);
  expect(rules.find(({ id }) => id === 'meta-tags/og-image-size')?.notProbed).toEqual({ no_file: 1 });
});
