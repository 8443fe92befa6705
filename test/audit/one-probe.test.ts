import { Readable } from 'node:stream';
import { rules as registry } from '../../rules/index.ts';
import type { Audit } from '../../src/audit/audit.ts';
import { runAudit } from '../../src/audit/run-audit.ts';
import { type PartialOptions, resolveOptions } from '../../src/config/options.ts';
import { activateRules } from '../../src/config/rule-settings.ts';
import { runNotes } from '../../src/report/run-notes.ts';
import { feed, link } from '../../src/resources.ts';
import { type Rule, resourceRule, siteRule } from '../../src/rule.ts';
import { png } from '../support/images.ts';
import { type Answer, serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Small rules that want what others want, too: profiles on the server itself, and the feed. */
const about = {
  why: 'For tests.',
  sources: ['https://ogp.me/'],
  examples: { good: [], bad: [] },
  severity: 'info',
} as const;
const linked = resourceRule({
  ...about,
  summary: 'Require profiles that answer',
  target: ({ anchors }) => anchors.flatMap(({ url }) => (url?.pathname.startsWith('/@') ? [url.href] : [])),
  resources: (urls) => urls.map(link),
  *check() {},
});
const fed = siteRule({
  ...about,
  summary: 'Require a feed that answers',
  collect: ({ feeds }) => feeds.map(({ url }) => url),
  resources: (collected) => collected.flatMap(({ value }) => value.map(feed)),
  *check() {},
});
const rules: Readonly<Record<string, Rule>> = { ...registry, 'test/linked': linked, 'test/fed': fed };

const count = 200;
const images = [1, 2, 3, 4, 5].map((n) => `/image-${n}.png`);
const profiles = ['/@mei', '/@kenji', '/@ada'];

const page = (n: number, origin: string): string => `<!doctype html><html lang="en"><head><title>Tea ${n}</title>
<meta property="og:title" content="Tea ${n}"><meta property="og:image" content="${origin}${images[n % 5]}">
<meta name="twitter:image" content="${origin}${images[(n + 1) % 5]}">
<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>
<body><h1>Tea ${n}</h1><p>Loose leaf, picked this spring.</p>
${profiles.map((path) => `<a href="${path}">${path}</a>`).join('')}
${Array.from({ length: 10 }, (_, step) => `<a href="/tea-${(n * 10 + step) % count}">More</a>`).join('')}</body></html>`;

async function teaShop() {
  const answers = new Map<string, Answer>();
  const site = await serve(answers);
  let open = 0;
  let most = 0;
  /** Held for a turn of the loop, so that requests at once can be counted. */
  const held =
    (type: string, body: string | Uint8Array): Answer =>
    (_, response) => {
      open++;
      most = Math.max(most, open);
      setImmediate(() => {
        open--;
        response.writeHead(200, { 'content-type': type });
        response.end(body);
      });
    };
  answers.set('/', held('text/html', page(0, site.origin)));
  for (let n = 0; n < count; n++) answers.set(`/tea-${n}`, held('text/html', page(n, site.origin)));
  for (const image of images) answers.set(image, held('image/png', png(1200, 630)));
  for (const profile of profiles) answers.set(profile, held('text/plain', 'hello'));
  answers.set(
    '/feed.xml',
    held('application/rss+xml', '<rss version="2.0"><channel><title>Tea</title></channel></rss>'),
  );
  return { ...site, mostAtOnce: () => most };
}

async function audited(target: string, flags: PartialOptions = {}): Promise<Audit> {
  const options = resolveOptions({
    flags: { targets: [target], ...flags, crawl: { sitemaps: false, ...flags.crawl } },
  });
  return runAudit({
    options,
    rules: activateRules(rules, options),
    version: '1.2.3',
    cwd: '/',
    stdin: Readable.from([]),
    signal: AbortSignal.timeout(60_000),
    onProgress: () => {},
  });
}

it('asks once for each thing that 200 pages share, and for no more at once than was said', async () => {
  const site = await teaShop();
  const only = ['meta-tags/og-image-*', 'crawler-access/*', 'test/*'];
  const audit = await audited(site.origin, { only, cards: false, crawl: { concurrency: 3 } });
  expect(audit.counts.outcomes.ok).toBe(count + 1);
  const times = new Map<string, number>();
  for (const { method, path, headers } of site.asked) {
    if (headers.range || headers['accept-encoding'] !== 'gzip, deflate, br') continue; // images and partial-content, below
    times.set(`${method} ${path}`, (times.get(`${method} ${path}`) ?? 0) + 1);
  }
  expect(times.get('GET /robots.txt')).toBe(1);
  expect(times.get('GET /feed.xml')).toBe(1);
  for (const profile of profiles) expect(times.get(`HEAD ${profile}`)).toBe(1);
  expect(Math.max(...times.values())).toBe(1);
  const askedImages = site.asked.filter(({ path }) => path.startsWith('/image-'));
  expect(askedImages.map(({ path }) => path).sort()).toEqual(images);
  expect(site.mostAtOnce()).toBeLessThanOrEqual(3);
}, 60_000);

describe('what is not probed is told, with the reason', () => {
  const other = '<meta property="og:image" content="https://images.other.example/a.png">';
  const post = '<iframe src="https://www.youtube.com/embed/tXt3aq1b2c4" title="Tea"></iframe>';
  const oembed = '<link rel="alternate" type="application/json+oembed" href="https://other.example/oembed?url=a">';
  const body = `<!doctype html><title>Tea</title>${other}${oembed}<body><h1>Tea</h1>${post}</body>`;
  const only = ['meta-tags/og-image-reachable', 'meta-tags/oembed', 'widgets/deleted-post'];

  const reasons = async (flags: PartialOptions): Promise<{ told: unknown[]; text: string }> => {
    const site = await serve({ '/': body });
    const audit = await audited(site.origin, { ...flags, only });
    const text = runNotes(audit)
      .map((note) => note.text)
      .join('\n');
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/']);
    return { told: audit.rules.map(({ notProbed }) => notProbed), text };
  };

  it.each([
    ['--no-external', { crawl: { external: false } }, 'external', 'they are on other hosts'],
    ['--offline', { crawl: { offline: true } }, 'offline', 'the run was offline'],
  ])('%s', async (_, flags, reason, phrase) => {
    const { told, text } = await reasons(flags);
    expect(told).toEqual(only.map(() => ({ [reason]: 1 })));
    expect(text).toContain(`3 checks skipped, resources not probed: ${phrase}`);
  });

  it('robots.txt that refuses us', async () => {
    const site = await serve({
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /oembed' },
      '/': (_, response) => {
        response.setHeader('content-type', 'text/html');
        response.end(
          `<!doctype html><title>Tea</title><link rel="alternate" type="application/json+oembed" href="${site.origin}/oembed?url=a">`,
        );
      },
    });
    const audit = await audited(site.origin, { only: ['meta-tags/oembed'] });
    expect(audit.rules.map(({ notProbed }) => notProbed)).toEqual([{ robots_denied: 1 }]);
  });

  it('a folder, which holds no programs', async () => {
    const page = (href: string) =>
      `<title>Tea</title><link rel="alternate" type="application/json+oembed" href="${href}">`;
    const folder = temporaryFolder({
      'index.html': page('https://teas.com/oembed?url=a'),
      'kept.html': page('https://teas.com/kept.json'),
      'kept.json': '{"version":"1.0","type":"link"}',
    });
    const audit = await audited(folder, { only: ['meta-tags/oembed'], origin: 'https://teas.com' });
    expect(audit.rules).toMatchObject([{ passed: 1, skipped: 1, notProbed: { no_server: 1 } }]);
  });

  it('a limit', async () => {
    const links = Array.from({ length: 60 }, (_, n) => `<a href="/tea-${n}">Tea</a>`).join('');
    const site = await serve(
      (() => {
        const answers = new Map<string, Answer>();
        const tea =
          (path: string): Answer =>
          (request, response) => {
            const address = `http://${request.headers.host}/oembed?url=${path}`;
            response.setHeader('content-type', 'text/html');
            response.end(
              `<title>${path}</title><link rel="alternate" type="application/json+oembed" href="${address}">${links}`,
            );
          };
        answers.set('/', tea(''));
        for (let n = 0; n < 60; n++) answers.set(`/tea-${n}`, tea(`${n}`));
        answers.set('/oembed', {
          headers: { 'content-type': 'application/json' },
          body: '{"version":"1.0","type":"link"}',
        });
        return answers;
      })(),
    );
    const audit = await audited(site.origin, { only: ['meta-tags/oembed'] });
    expect(audit.rules).toMatchObject([{ passed: 50, skipped: 11, notProbed: { limit: 11 } }]);
    expect(site.asked.filter(({ path }) => path.startsWith('/oembed'))).toHaveLength(50);
  });
});
