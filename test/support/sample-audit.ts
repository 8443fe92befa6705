/** Audits to report on, made from their pages, findings and rules; the counts and the score follow from these. */

import { type Audit, type PageRecord, type RuleTally, type SharedCard, schemaVersion } from '../../src/audit/audit.ts';
import { scoreAudit } from '../../src/audit/score.ts';
import type { Evidence, Finding } from '../../src/finding.ts';
import type { Identity } from '../../src/identity.ts';
import { cardNetworksOf } from '../../src/preview/card-network.ts';
import { teaIdentity } from './tea-identity.ts';

export function sampleAudit(parts: Partial<Omit<Audit, 'counts' | 'score'>> = {}): Audit {
  const { pages = [samplePage('/')], findings = [], rules = [] } = parts;
  const outcomes: Record<string, number> = {};
  for (const { outcome } of pages) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const bySeverity = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) bySeverity[severity]++;
  const counts = { pages: pages.length, outcomes, findings: bySeverity };
  const score = scoreAudit({ rules, counts });
  return {
    schemaVersion,
    tool: { name: 'smo', version: '1.2.3' },
    target: 'https://tea.example',
    start: 'https://tea.example/',
    time: { startedAt: '2026-11-21T09:30:00.000Z', duration: 72_400 },
    complete: true,
    networks: ['facebook', 'x'],
    cardNetworks: [],
    pictures: [],
    identity: nobody,
    rules,
    notices: [],
    ...parts,
    counts,
    pages,
    findings,
    ...(score && { score }),
  };
}

/** Of a site that says nothing of itself. */
export const nobody: Identity = {
  pages: 0,
  names: [],
  networks: [],
  organizations: [],
  feeds: [],
  authors: { total: 0, accounts: [] },
  sameAs: { names: 0, empty: { pages: 0, on: [] }, microdata: 0 },
};

/** A path of the tea shop, or a whole address. */
export const address = (path: string): string => new URL(path, 'https://tea.example').href;

export const samplePage = (path: string, parts: Partial<PageRecord> = {}): PageRecord => ({
  url: address(path),
  outcome: 'ok',
  status: 200,
  depth: path === '/' ? 0 : 1,
  ...parts,
});

export const sampleFinding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'meta-tags/og-image',
  practice: (parts.rule ?? 'meta-tags/og-image').split('/')[0] ?? '',
  severity: 'error',
  page: address('/'),
  message: 'Missing og:image',
  ...parts,
});

export const sampleEvidence = (line: number, column: number, snippet = ''): Evidence => ({
  line,
  column,
  offset: line * 100 + column,
  snippet,
});

export const sampleRule = (id: string, parts: Partial<RuleTally> = {}): RuleTally => ({
  id,
  practice: id.split('/')[0] ?? '',
  scope: 'page',
  severity: 'error',
  summary: `Require what ${id} says`,
  docs: `https://smo.example/rules/${id}`,
  passed: 0,
  failed: 0,
  skipped: 0,
  ...parts,
});

const hillTitle = { value: 'Tea of the | hills', from: 'og:title' } as const;
const hillPicture = { url: address('/hills.png'), from: 'og:image' } as const;

/** A card with everything, one that is cut, and none. */
const hillCards: readonly SharedCard[] = [
  {
    networks: ['facebook', 'telegram'],
    layout: 'unknown',
    title: hillTitle,
    description: { value: 'Picked <b>by hand</b>.', from: 'description', guessed: true },
    siteName: { value: 'Tea hills', from: 'og:site_name' },
    author: { value: 'Ada', from: 'author' },
    picture: { ...hillPicture, guessed: true, doubts: ['WebP is not named'], declared: { width: 1200, height: 630 } },
    address: { value: address('/hills'), from: 'og:url' },
    notes: ["the page's oEmbed endpoint is asked first"],
  },
  {
    networks: ['discord'],
    layout: 'none',
    title: { value: 'Tea', from: 'title', cut: { at: 70, unit: 'bytes', rest: 'of the hills' } },
    picture: { ...hillPicture, refused: 'status 404' },
  },
  { networks: ['x'], noCard: 'no og:title', layout: 'none' },
];

/** A site with a bit of everything: a fault of the template, values that differ, the site as a whole, pages that failed. */
export function teaShop(): Audit {
  const teas = ['green', 'black', 'oolong', 'white', 'rooibos', 'mate'];
  const shop = teas.map((tea) => samplePage(`/teas/${tea}`, { title: `${tea} tea`, kind: 'product', bytes: 18_200 }));
  return sampleAudit({
    pages: [
      samplePage('/', {
        title: 'Tea of the hills',
        kind: 'home',
        bytes: 40_312,
        charset: 'utf-8',
        score: 71.4,
        cards: hillCards,
      }),
      ...shop,
      samplePage('/shop', {
        outcome: 'redirected',
        status: 200,
        finalUrl: address('/'),
        hops: [{ url: address('/shop'), status: 301, location: '/' }],
      }),
      samplePage('/old-brew', { outcome: 'http_error', status: 404, from: address('/teas/green') }),
      samplePage('/slow', { outcome: 'timeout', status: 0, reason: 'no answer within 30 s', retries: 2 }),
      samplePage('/admin', { outcome: 'robots_denied', status: 0 }),
    ],
    findings: [
      ...shop.map(({ url }, index) =>
        sampleFinding({
          page: url,
          evidence: sampleEvidence(8 + index, 3, `<meta property="og:title" content="${teas[index]} tea">`),
          help: `Put this into the <head>:\n<meta property="og:image" content="${url}/share.jpg">`,
          networks: ['facebook', 'linkedin', 'x'],
        }),
      ),
      ...shop.slice(0, 4).map(({ url }, index) =>
        sampleFinding({
          rule: 'meta-tags/og-image-size',
          severity: 'warning',
          page: url,
          message: `Expected og:image of at least 1200×630 px, found ${300 + 20 * index}×${200 + index}`,
          evidence: sampleEvidence(9, 3, `<meta property="og:image" content="/img/${teas[index]}.jpg">`),
        }),
      ),
      ...[14, 15, 19, 22, 40].map((line) =>
        sampleFinding({
          rule: 'share-buttons/current',
          severity: 'warning',
          message: 'Unknown share service "AddThis"',
          evidence: sampleEvidence(line, 7, '<a class="addthis_button_compact">'),
          help: 'AddThis was shut down on 31 May 2023. Link to the share endpoints of the networks instead.',
        }),
      ),
      sampleFinding({
        rule: 'profile-links/same-as',
        severity: 'info',
        message: 'Expected sameAs to name all profiles of the site, found 2 of 5',
        help: '<script type="application/ld+json">\n{\n  "@type": "Organization",\n  "sameAs": ["https://x.com/teahills"]\n}\n</script>',
      }),
    ],
    cardNetworks: cardNetworksOf(['facebook', 'x', 'telegram', 'discord']),
    pictures: [
      { url: address('/hills.png'), size: { width: 1200, height: 630 }, format: 'png', bytes: 48_211 },
      { url: address('/leaf.png'), unknown: 'not looked at' },
    ],
    rules: [
      sampleRule('meta-tags/og-image', { passed: 1, failed: 6 }),
      sampleRule('meta-tags/og-image-size', {
        scope: 'resource',
        severity: 'warning',
        passed: 1,
        failed: 4,
        skipped: 2,
        notProbed: { external: 2 },
      }),
      sampleRule('share-buttons/current', { failed: 1, skipped: 6, failedAs: { warning: 1 } }),
      sampleRule('profile-links/same-as', { scope: 'site', severity: 'info', failed: 1 }),
      sampleRule('hashtags/valid', { severity: 'warning', skipped: 7 }),
      sampleRule('landing/viewport', { passed: 7 }),
    ],
    notices: [
      { code: 'robots_unreadable', message: 'robots.txt of cdn.tea.example answered 503; its images were not fetched' },
      { code: 'page_cut', message: 'Only the first 5 MiB were read', page: address('/teas/mate') },
    ],
    complete: false,
    identity: teaIdentity,
  });
}

/** A site whose text takes two columns a letter. */
export const teHouse = (): Audit =>
  sampleAudit({
    target: 'https://お茶.example',
    findings: [
      sampleFinding({
        severity: 'warning',
        message:
          'Expected og:title of at most 60 letters, found 「静岡の山あいで摘まれた、香り高く甘みのある一番茶を急須で淹れて楽しむための小さな手引き」🍵🍵🍵',
        evidence: sampleEvidence(
          7,
          3,
          '<meta property="og:title" content="静岡の山あいで摘まれた、香り高く甘みのある一番茶を急須で淹れて楽しむための小さな手引き🍵">',
        ),
        help: '短くしてください:\n<meta property="og:title" content="静岡の一番茶を急須で楽しむ手引き 👩‍👩‍👧">',
      }),
    ],
    rules: [sampleRule('meta-tags/og-image', { failed: 1 }), sampleRule('お茶/抹茶', { passed: 1 })],
    notices: [
      { code: 'robots_unreadable', message: '한국어 안내와 emoji 👍🏽 in one notice that has to be wrapped somewhere' },
    ],
  });
