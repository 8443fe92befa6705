import { Readable } from 'node:stream';
import { rules as builtIn } from '../../rules/index.ts';
import { type Explanation, explainPage } from '../../src/audit/explain-page.ts';
import { type PartialOptions, resolveOptions } from '../../src/config/options.ts';
import { activateRules } from '../../src/config/rule-settings.ts';
import { pageRule, skip } from '../../src/rule.ts';
import { serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function explain(
  target: string,
  page?: string,
  flags: PartialOptions = {},
  rules = builtIn,
): Promise<Explanation> {
  const options = resolveOptions({ flags: { targets: [target], ...flags } });
  const told = await explainPage({
    target,
    page,
    options,
    rules: activateRules(rules, options),
    version: '1.2.3',
    cwd: '/',
    stdin: Readable.from([]),
    signal: AbortSignal.timeout(30_000),
  });
  if (told.outcome === 'failed') throw new Error(told.page.outcome);
  return told;
}

const told = ({ rules }: Explanation, id: string) => {
  const { verdict, reason } = rules.find((rule) => rule.id === id) ?? {};
  return [verdict, reason];
};

const prose = `<p>${'Green tea is steamed soon after it was picked, so that its leaves stay green. '.repeat(30)}</p>`;
const folder = temporaryFolder({
  'index.html': '<!doctype html><html lang="en"><title>Tea</title><body><a href="/blog/steam.html">Steam</a>',
  'privacy.html': `<!doctype html><html lang="en"><title>Privacy</title><body><h1>Privacy</h1>${prose}`,
  'hidden.html': `<!doctype html><html lang="en"><title>Kiln</title><meta name="robots" content="noindex"><body>${prose}`,
  'blog/page/2/index.html': `<!doctype html><html lang="en"><title>Blog</title><body>${prose}`,
  'blog/steam.html': `<!doctype html><html lang="en"><title>Steam</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-05-01"><meta property="og:image" content="https://cdn.example/steam.jpg">
<body><article><h1>Steam</h1><time datetime="2026-05-01">May</time>${prose}</article>`,
});
const ofFolder = (page: string, flags: PartialOptions = {}): Promise<Explanation> =>
  explain(folder, page, { origin: 'https://tea.example', crawl: { external: false }, ...flags });

describe('the kind', () => {
  it('is told with its signals, their weight and where they stand', async () => {
    const { kind, url } = await ofFolder('/blog/steam.html');
    expect(url).toBe('https://tea.example/blog/steam.html');
    expect(kind).toMatchObject({ is: 'article', shareable: true, points: [{ kind: 'article' }] });
    expect(kind.signals).toContainEqual({
      kind: 'article',
      weight: 2,
      says: 'og:type is article',
      at: expect.objectContaining({ line: 1, column: 52 }),
    });
    const sum = kind.signals.reduce((total, { weight }) => total + weight, 0);
    expect(kind.points[0]?.points).toBe(sum);
  });

  it('does not take a lone page for the start of its site', async () => {
    const { origin } = await serve(new Map([['/kiln', { body: `<title>Kiln</title>${prose}` }]]));
    const { kind } = await explain(`${origin}/kiln`, undefined, { crawl: { offline: true } });
    expect(kind.signals.map(({ says }) => says)).not.toContain('the start page of the audit');
  });
});

describe('a rule that was skipped', () => {
  it.each([
    [
      '/privacy.html',
      'share-buttons/present',
      'it is a legal page (path …/privacy), not an article, a product, a recipe, an event or a video',
    ],
    ['/privacy.html', 'meta-tags/og-image', 'it is a legal page (path …/privacy)'],
    ['/privacy.html', 'meta-tags/og-image-alt', 'nothing to judge: no og:image'],
    ['/hidden.html', 'meta-tags/og-image', 'it asks to stay out of indexes (robots: noindex)'],
    ['/blog/page/2/', 'meta-tags/og-image', 'it is a later page of a list'],
    ['/blog/steam.html', 'meta-tags/og-image-size', 'not probed: external'],
    ['/blog/steam.html', 'widgets/dead-widget', 'nothing to judge: no social services'],
    [
      '/blog/steam.html',
      'landing/call-to-action',
      'it is an article (article:published_time), not a home page, a product or an event',
    ],
    ['/blog/steam.html', 'crawler-access/robots-file', 'it is not the start page'],
    ['/blog/steam.html', 'engagement/messaging-link', 'nothing to judge: no links'],
    ['/', 'engagement/messaging-link', 'nothing to judge in its links (1)'],
  ])('%s %s: %s', async (page, id, reason) => {
    expect(told(await ofFolder(page), id)).toEqual(['skipped', reason]);
  });

  it('says why for every rule there is', async () => {
    for (const page of ['/', '/privacy.html', '/hidden.html', '/blog/steam.html']) {
      const { rules } = await ofFolder(page);
      const silent = rules.filter(({ verdict, reason }) => (verdict === 'skipped') !== Boolean(reason));
      expect(silent.map(({ id }) => id)).toEqual([]);
      expect(rules.map(({ id }) => id)).toEqual(Object.keys(builtIn).sort());
    }
  });

  it('tells when the rule itself threw, or could not tell', async () => {
    const about = {
      summary: 'Require',
      why: '',
      sources: [],
      severity: 'info',
      examples: { good: [], bad: [] },
    } as const;
    const rules = {
      'a/throws': pageRule({
        ...about,
        target: () => {
          throw new Error('no tea');
        },
        *check() {},
      }),
      'a/unsure': pageRule({
        ...about,
        target: (page) => page,
        *check() {
          yield skip;
        },
      }),
    };
    const explanation = await explain(folder, '/', {}, rules);
    expect(told(explanation, 'a/throws')).toEqual(['skipped', 'Rule a/throws failed: Error: no tea']);
    expect(told(explanation, 'a/unsure')).toEqual(['skipped', 'it cannot be told from this page']);
  });
});

it('judges as an audit does', async () => {
  const explanation = await ofFolder('/blog/steam.html');
  expect(told(explanation, 'share-buttons/present')).toEqual(['failed', undefined]);
  expect(told(explanation, 'meta-tags/duplicate-cards')).toEqual(['collected', undefined]);
  expect(explanation.rules.find(({ id }) => id === 'share-buttons/present')?.findings?.[0]?.message).toBe(
    'Missing a way to share this article',
  );
});

it('tells what page of the folder was meant', async () => {
  await expect(ofFolder('/privcy.html')).rejects.toThrow(
    '--page: there is no /privcy.html in the folder; did you mean /privacy.html?',
  );
  await expect(explain(`${folder}/privacy.html`, '/')).rejects.toThrow('--page names a page of a folder');
});
