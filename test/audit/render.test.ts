/** A real browser, which sees a page that scripts build, and can reach nothing by itself. */

import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { rules as registry } from '../../rules/index.ts';
import type { Audit } from '../../src/audit/audit.ts';
import { runAudit } from '../../src/audit/run-audit.ts';
import { type PartialOptions, resolveOptions } from '../../src/config/options.ts';
import { activateRules } from '../../src/config/rule-settings.ts';
import { browserCommand } from '../support/chromium.ts';
import { type Answer, serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A browser takes longer than a page. */
vi.setConfig({ testTimeout: 120_000 });
afterAll(() => vi.resetConfig());

const browser = await browserCommand();

async function audited(target: string, { only, crawl }: PartialOptions = {}, signal?: AbortSignal): Promise<Audit> {
  const options = resolveOptions({
    flags: {
      targets: [target],
      only: only ?? ['meta-tags/script-only-tags', 'crawler-access/empty-shell'],
      crawl: { render: true, browser, sitemaps: false, ...crawl },
    },
  });
  return runAudit({
    options,
    rules: activateRules(registry, options),
    version: '1.2.3',
    cwd: process.cwd(),
    searchPath: '',
    stdin: Readable.from([]),
    signal: signal ?? AbortSignal.timeout(100_000),
    onProgress: () => {},
  });
}

const messages = ({ findings }: Audit) =>
  [...findings].map(({ page, message }) => `${new URL(page).pathname} ${message}`);

const js = (body: string): Answer => ({ headers: { 'content-type': 'text/javascript' }, body });
const app = (head = '', body = '') =>
  `<!doctype html><html lang="en"><head><title>Tea</title>${head}</head><body><div id="root"></div>${body}<script src="/app.js"></script></body></html>`;

const teaApp = `
const tag = (property, content) => {
  const meta = document.head.querySelector('meta[property="' + property + '"]') ?? document.createElement('meta');
  meta.setAttribute('property', property);
  meta.content = content;
  document.head.append(meta);
};
fetch('/api/tea.json').then((answer) => answer.json()).then(({ name, text }) => {
  document.title = name;
  tag('og:' + 'title', name);
  tag('og:' + 'image', location.origin + '/tea.png');
  document.getElementById('root').innerHTML =
    '<h1>' + name + '</h1><p>' + text + '</p><a href="/green">Green</a><a href="/plain">Plain</a><img src="/steam.png">';
});`;

const tea: Readonly<Record<string, Answer>> = {
  '/': app('', '<noscript><a href="/green">Green</a><a href="/plain">Plain</a></noscript>'),
  '/green': app('<meta property="og:title" content="My app"><meta property="og:image" content="/tea.png">'),
  '/plain': '<!doctype html><title>Plain</title><meta property="og:title" content="Plain"><h1>Plain tea</h1>',
  '/app.js': js(teaApp),
  '/api/tea.json': {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Green tea', text: 'Leaves want room and time. '.repeat(50) }),
  },
};

it('finds the tags and the words that only a browser sees, and asks no more than it must', async () => {
  const site = await serve(tea);
  const audit = await audited(site.origin);
  expect(messages(audit)).toEqual([
    '/ Expected content without JavaScript, found an empty <div id="root"> and no og: tags',
    '/ Expected og:title, og:image in the HTML, found only in a script',
    '/green Expected content without JavaScript, found an empty <div id="root">',
    '/green Expected og:title, og:image in the HTML as scripts leave it, "Green tea", found "My app"',
  ]);
  const paths = site.asked.map(({ path }) => path);
  expect(paths.filter((path) => path === '/app.js')).toHaveLength(1);
  expect(paths).not.toContain('/steam.png');
  expect(site.asked.every(({ headers }) => headers['user-agent']?.startsWith('smo/'))).toBe(true);
});

it('renders the pages of a folder', async () => {
  const folder = temporaryFolder({
    'index.html': app(),
    'app.js': teaApp,
    'api/tea.json': '{"name":"Green tea","text":"Leaves want room."}',
  });
  expect(messages(await audited(folder))).toContain(
    '/ Expected og:title, og:image in the HTML, found only in a script',
  );
});

it('reaches nothing but what smo may ask for', async () => {
  const inner = await serve({ '/secret': { headers: { 'access-control-allow-origin': '*' }, body: 'secret' } });
  const port = new URL(inner.origin).port;
  const greedy = `
const urls = ['${inner.origin}/secret', 'http://localhost:${port}/secret', 'http://[::1]:${port}/secret'];
const tell = (text) => { const meta = document.createElement('meta'); meta.setAttribute('property', 'og:' + 'title');
  meta.content = text; document.head.append(meta); };
tell('tried');
const tries = urls.flatMap((url) => [
  fetch(url).then((answer) => answer.text()),
  fetch(url, { method: 'POST', mode: 'no-cors', body: 'x' }),
  fetch(url, { method: 'POST', keepalive: true, mode: 'no-cors' }),
  new Promise((resolve, reject) => { const socket = new WebSocket(url.replace('http', 'ws')); socket.onopen = resolve; socket.onerror = socket.onclose = reject; }),
  new Promise((resolve, reject) => { const source = new EventSource(url); source.onopen = resolve; source.onerror = reject; }),
  import(url),
]);
for (const url of urls) {
  navigator.sendBeacon(url, 'x');
  const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href: url });
  const hint = Object.assign(document.createElement('link'), { rel: 'preconnect', href: url });
  const frame = Object.assign(document.createElement('iframe'), { src: url });
  document.body.append(link, hint, frame, Object.assign(new Image(), { src: url }));
  window.open(url);
}
navigator.serviceWorker?.register('/worker.js').catch(() => {});
new Worker(URL.createObjectURL(new Blob(['fetch("' + urls[0] + '")'])));
Promise.allSettled(tries);`;
  const site = await serve({ '/': app(), '/app.js': js(greedy), '/worker.js': js('fetch("/from-worker")') });
  const audit = await audited(site.origin, { only: ['meta-tags/script-only-tags'] });
  expect(messages(audit)).toEqual(['/ Expected og:title in the HTML, found only in a script']);
  expect(inner.asked).toEqual([]);
  expect(site.asked.map(({ path }) => path)).not.toContain('/from-worker');
  expect(site.asked.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual([]);
});

it('gives up on a page that never ends, and goes on with the next', async () => {
  const site = await serve({
    '/': app('', '<noscript><a href="/loop">Loop</a><a href="/green">Green</a></noscript>'),
    '/loop': '<!doctype html><title>Loop</title><h1>Loop</h1><script>for (;;);</script>',
    '/green': app(),
    '/app.js': js(teaApp),
    '/api/tea.json': tea['/api/tea.json'] as Answer,
  });
  const audit = await audited(site.origin, { only: ['meta-tags/script-only-tags'], crawl: { timeout: 6_000 } });
  expect(messages(audit)).toContain('/green Expected og:title, og:image in the HTML, found only in a script');
  expect(messages(audit).join('\n')).not.toContain('/loop');
});

it('renders twenty pages at most', async () => {
  const links = Array.from({ length: 24 }, (_, n) => `<a href="/tea-${n}">Tea</a>`).join('');
  const pages = Array.from({ length: 24 }, (_, n) => [`/tea-${n}`, app('', `<p>Tea ${n}</p>`)] as const);
  const site = await serve({
    '/': `<!doctype html><title>Teas</title><h1>Teas</h1>${links}`,
    ...Object.fromEntries(pages),
    '/app.js': js('document.title = "Tea"'),
  });
  const audit = await audited(site.origin, { only: ['meta-tags/script-only-tags'] });
  expect(audit.rules).toMatchObject([{ passed: 20, skipped: 5, notProbed: { limit: 4 } }]);
});

it('ends the browser when the run is interrupted', async () => {
  const stop = new AbortController();
  const site = await serve({
    '/': '<!doctype html><title>Loop</title><h1>Loop</h1><script src="/app.js"></script>',
    '/app.js': () => stop.abort(),
  });
  const audit = await audited(site.origin, {}, stop.signal);
  expect(audit.complete).toBe(false);
});

describe('says in a sentence what is missing', () => {
  const failing = (crawl: PartialOptions['crawl']) => audited(temporaryFolder({ 'index.html': app() }), { crawl });

  it('a browser', async () => {
    const folder = temporaryFolder({ 'index.html': app(), 'no-browser': '#!/bin/sh\nexit 1\n', 'notes.txt': '' });
    await expect(failing({ browser: join(folder, 'nowhere') })).rejects.toThrow(
      `--browser ${join(folder, 'nowhere')}: there is no such file`,
    );
    await expect(failing({ browser: join(folder, 'notes.txt') })).rejects.toThrow('this file cannot be run');
    chmodSync(join(folder, 'no-browser'), 0o755);
    await expect(failing({ browser: join(folder, 'no-browser') })).rejects.toThrow('does not start: ');
  });
});
