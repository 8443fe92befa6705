/** Defects that are known everywhere, each on a page of its own of an otherwise sound site, found there and nowhere else. */

import { Readable } from 'node:stream';
import { rules as registry } from '../rules/index.ts';
import { runAudit } from '../src/audit/run-audit.ts';
import { resolveOptions } from '../src/config/options.ts';
import { activateRules } from '../src/config/rule-settings.ts';
import type { Finding } from '../src/finding.ts';
import { png } from './support/images.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const origin = 'https://willow-teas.com';
const organization = (sameAs: readonly string[]) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Willow Teas',
    url: `${origin}/`,
    logo: `${origin}/logo.png`,
    sameAs,
  })}</script>`;
const profiles = ['https://www.instagram.com/willowteas', 'https://www.facebook.com/willowteas'];

interface Parts {
  readonly head?: string;
  readonly image?: string;
  readonly card?: string;
  readonly body?: string;
  readonly footer?: string;
}

const names = [
  'addthis',
  'google-plus',
  'like-button',
  'relative-image',
  'foreign-share',
  'theme-profiles',
  'broken-json-ld',
  'two-cards',
  'missing-image',
  'lying-size',
] as const;
type Name = (typeof names)[number];

function page(name: string, { head = '', image, card, body = '', footer = '' }: Parts = {}): string {
  const url = `${origin}/${name}`;
  const title = `How to brew ${name.replaceAll('-', ' ')}`;
  const share = encodeURIComponent(url);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="All that you need to know about ${name}, from the kettle to the cup.">
<link rel="canonical" href="${url}"><link rel="icon" href="/icon.png">
<meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:url" content="${url}">
<meta property="og:description" content="All that you need to know about ${name}, from the kettle to the cup.">
${image ?? imageTags(`${origin}/${name}.png`)}
${card ?? '<meta name="twitter:card" content="summary_large_image">'}
<meta property="article:published_time" content="2026-05-01T10:00:00Z">
${head}</head>
<body><header><a href="/">Willow Teas</a></header><main><article><h1>${title}</h1>
<p>${'Leaves want room, time and water that is not too hot. '.repeat(30)}</p>${body}
<p><a href="https://www.facebook.com/sharer/sharer.php?u=${share}">Share on Facebook</a></p></article></main>
<footer>${profiles.map((profile) => `<a href="${profile}">${new URL(profile).hostname}</a>`).join(' ')}${footer}</footer></body></html>`;
}

const imageTags = (url: string, width = 1200, height = 630): string =>
  `<meta property="og:image" content="${url}"><meta property="og:image:width" content="${width}"><meta property="og:image:height" content="${height}"><meta property="og:image:alt" content="A cup of tea">`;

/** What is wrong on each page. */
const defects: Readonly<Record<Name, Parts>> = {
  addthis: {
    body: '<div class="addthis_inline_share_toolbox"></div><script src="//s7.addthis.com/js/300/addthis_widget.js#pubid=ra-1"></script>',
  },
  'google-plus': { footer: '<a href="https://plus.google.com/+WillowTeas">Google+</a>' },
  'like-button': {
    body: `<iframe src="https://www.facebook.com/plugins/like.php?href=${encodeURIComponent(`${origin}/like-button`)}" title="Like" width="200" height="30"></iframe>`,
  },
  'relative-image': { image: imageTags('/relative-image.png') },
  'foreign-share': {
    body: `<a href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent('https://staging.themehouse.net/post')}">Share</a>`,
  },
  'theme-profiles': {
    footer: '<a href="https://twitter.com/wix">Twitter</a><a href="https://www.pinterest.com/">Pinterest</a>',
  },
  'broken-json-ld': {
    head: '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article",}</script>',
  },
  'two-cards': {
    card: '<meta name="twitter:card" content="summary"><meta name="twitter:card" content="summary_large_image">',
  },
  'missing-image': { image: imageTags(`${origin}/nowhere.png`) },
  'lying-size': { image: imageTags(`${origin}/lying-size.png`) },
};

function home(sameAs: readonly string[]): string {
  const links = names.map((name) => `<a href="/${name}">${name}</a>`).join(' ');
  return page('', { head: organization(sameAs), body: links, image: imageTags(`${origin}/home.png`) });
}

const files: Record<string, string | Uint8Array> = {
  'index.html': home(profiles),
  'home.png': png(1200, 630),
  'logo.png': png(400, 400),
  'icon.png': png(64, 64),
  'robots.txt': 'User-agent: *\nAllow: /\n',
};
for (const name of names) {
  files[`${name}.html`] = page(name, defects[name]);
  files[`${name}.png`] = name === 'lying-size' ? png(400, 210) : png(1200, 630);
}

async function findingsIn(
  site: Readonly<Record<string, string | Uint8Array>>,
  now?: Date,
): Promise<readonly Finding[]> {
  const options = resolveOptions({
    flags: {
      targets: [temporaryFolder(site)],
      origin,
      crawl: { offline: true },
      networks: ['facebook', 'x', 'instagram'],
    },
  });
  const audit = await runAudit({
    options,
    rules: activateRules(registry, options),
    version: '1.2.3',
    cwd: '/',
    stdin: Readable.from([]),
    signal: AbortSignal.timeout(60_000),
    onProgress: () => {},
    ...(now && { now: () => now }),
  });
  return [...audit.findings];
}

const ofRule = (findings: readonly Finding[], rule: string): readonly Finding[] =>
  findings.filter((finding) => finding.rule === rule);

let findings: readonly Finding[] = [];
beforeAll(async () => {
  findings = await findingsIn(files);
});

it.each<[defect: Name, rule: string, message: RegExp]>([
  ['addthis', 'share-buttons/dead-vendor', /AddThis/],
  ['google-plus', 'profile-links/dead-network', /Google\+/],
  ['like-button', 'widgets/dead-widget', /Like button/],
  ['relative-image', 'meta-tags/og-absolute-urls', /og:image.*\/relative-image\.png/],
  ['foreign-share', 'share-buttons/target-url', /staging\.themehouse\.net/],
  ['theme-profiles', 'profile-links/placeholder', /default of Wix[\s\S]*start page of the network/],
  ['broken-json-ld', 'meta-tags/json-ld-syntax', /expected a name, found "}"/],
  ['two-cards', 'meta-tags/og-duplicates', /one twitter:card, found 2/],
  ['missing-image', 'meta-tags/og-image-reachable', /status 404/],
  ['lying-size', 'meta-tags/og-image-declared-size', /400×210 px, found 1200×630/],
])('%s is found by %s, where it is and nowhere else', (defect, rule, message) => {
  const found = ofRule(findings, rule);
  expect(found.map((finding) => finding.message).join('\n')).toMatch(message);
  const pages = new Set(found.flatMap((finding) => [finding.page, ...(finding.pages ?? [])]));
  expect([...pages]).toEqual([`${origin}/${defect}.html`]);
});

it('a feed that stopped is found by posting-schedule/fresh, and one that goes on is not', async () => {
  const now = new Date('2026-06-01T12:00:00Z');
  const weekly = (last: string): string => {
    const items = Array.from({ length: 12 }, (_, week) => {
      const date = new Date(Date.parse(last) - week * 7 * 86_400_000);
      const link = `${origin}/journal/${week}`;
      return `<item><title>Tea ${week}</title><link>${link}</link><guid>${link}</guid><pubDate>${date.toUTCString()}</pubDate></item>`;
    });
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>Willow Teas</title><link>${origin}/</link><description>Tea</description>${items.join('')}</channel></rss>`;
  };
  const withFeed = (last: string) =>
    findingsIn(
      {
        'index.html': page('', {
          head: '<link rel="alternate" type="application/rss+xml" href="/feed.xml">',
          image: imageTags(`${origin}/home.png`),
        }),
        'home.png': png(1200, 630),
        'feed.xml': weekly(last),
      },
      now,
    );
  expect(ofRule(await withFeed('2026-05-30T08:00:00Z'), 'posting-schedule/fresh')).toEqual([]);
  expect(ofRule(await withFeed('2025-06-01T08:00:00Z'), 'posting-schedule/fresh')).toHaveLength(1);
});

it('sameAs that is empty is found on the page that says who the site is', async () => {
  expect(ofRule(findings, 'profile-links/same-as')).toEqual([]);
  const empty = await findingsIn({ ...files, 'index.html': home([]) });
  expect(ofRule(empty, 'profile-links/same-as')).toMatchObject([
    { page: `${origin}/`, message: expect.stringContaining('sameAs') },
  ]);
});
