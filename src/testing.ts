/** For authors of rules: judges HTML with one rule, and tests it in the words of its three outcomes. */

import assert from 'node:assert/strict';
import { readFeed } from './audit/feed/read-feed.ts';
import { emptyFold, foldPage } from './audit/identity/identity-fold.ts';
import { identityOf } from './audit/identity/identity-of.ts';
import { judge } from './audit/judge.ts';
import { judgeResources, type Probed } from './audit/judge-resources.ts';
import { judgeSite, type SiteRuleOn, wantedBySite } from './audit/judge-site.ts';
import { chooseFeeds } from './audit/rhythm/choose-feeds.ts';
import { foldPosting } from './audit/rhythm/posting-of.ts';
import { emptyRhythmFold, foldLastmods, foldPost } from './audit/rhythm/rhythm-fold.ts';
import type { Finding, Verdict } from './finding.ts';
import type { Identity } from './identity.ts';
import { createPage } from './page/create-page.ts';
import type { Page } from './page/page.ts';
import { readPageIdentity } from './page/page-identity.ts';
import { readPagePost } from './page/page-post.ts';
import { isPrivateHost } from './private-host.ts';
import { type Answers, type FeedAnswer, feed, type Wanted } from './resources.ts';
import type { ActiveRule, Example, ResourceRule, Rule, RuleOptions } from './rule.ts';
import type { Site, WholeSite } from './site.ts';

/** What a rule said of an example. */
export interface Told {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

export interface FailingCase extends Example {
  /** The full messages, in order. */
  readonly finds: readonly string[];
  /** The help of each finding, where it matters. */
  readonly helps?: readonly string[];
}

export interface RuleCases {
  readonly passes: readonly (string | Example)[];
  readonly fails: readonly FailingCase[];
  readonly skips: readonly (string | Example)[];
}

/** Registers a test for each case with the runner at hand: vitest, jest or mocha globals, else `node:test`. */
export function testRule(rule: Rule, { passes, fails, skips }: RuleCases): void {
  const { describe, it } = runner();
  const list = <T extends string | Example>(
    name: string,
    examples: readonly T[],
    check: (example: T) => void,
  ): void => {
    if (examples.length === 0) return; // runners take an empty group for a mistake
    describe(name, () => {
      for (const example of examples) it(titleOf(example), () => check(example));
    });
  };
  list('passes', passes, (example) => assert.deepEqual(told(rule, example), ['passed']));
  list('fails', fails, (example) => checkFailure(rule, example));
  list('skips', skips, (example) => assert.deepEqual(told(rule, example), ['skipped']));
}

/** Judges one example, with its site and resources, as an audit would. Throws what the rule throws. */
export function judgeExample(rule: Rule, example: string | Example): Told {
  const { url = defaultUrl, options = {}, resources = {}, site: others = {} } = asExample(example);
  const active: ActiveRule = {
    id: 'test/rule',
    practice: 'test',
    rule,
    severity: rule.severity,
    options: { ...rule.options, ...options },
  };
  const site = siteOf(url, asExample(example));
  const page = read({ ...asExample(example), url }, site);
  if (rule.scope !== 'site') return judgeOne(active, page, resources);

  const pages = [page, ...Object.entries(others).map(([address, html]) => read({ url: address, html }, site))];
  const collected = pages.flatMap((each) => {
    const { collected, notices } = judge(each, [active]);
    rethrow(notices[0]?.message);
    return active.id in collected ? [{ page: each.url, value: collected[active.id] }] : [];
  });
  const siteRule = active as SiteRuleOn;
  const whole = wholeSite(pages, site, asExample(example));
  const wanted = wantedBySite(siteRule, collected, whole);
  const probed = wanted.map((want) => answerOf(want, resources[nameOf(want)]));
  const { notice, verdict, findings } = judgeSite(siteRule, collected, whole, { wanted, probed });
  rethrow(notice?.message);
  return { verdict, findings };
}

function wholeSite(
  pages: readonly Page[],
  site: Site,
  { visits = [], resources = {}, ...example }: Example,
): WholeSite {
  const identity = identityIn(pages, site);
  const now = new Date(example.now ?? '2026-12-01T12:00:00Z');
  const fold = emptyRhythmFold();
  const entries = Object.entries(example.sitemap ?? {}).map(([url, lastmod]) => ({ url, lastmod }));
  foldLastmods(fold, entries, now.getTime());
  for (const page of pages) {
    const post = readPagePost(page);
    if (post) foldPost(fold, post);
  }
  const feeds = chooseFeeds(identity, site.start);
  const answers = feeds
    .map((url) => answerOf(feed(url), resources[url]))
    .filter((answer) => typeof answer === 'object');
  const posting = foldPosting(fold, answers as FeedAnswer[], { now, isWhole: true });
  return { ...site, visits, identity, now: now.toISOString(), feeds, ...posting };
}

function identityIn(pages: readonly Page[], site: Site): Identity {
  const fold = emptyFold();
  for (const page of pages) if (!page.truncated) foldPage(fold, page.url, readPageIdentity(page));
  return identityOf(fold, site);
}

const defaultUrl = 'https://example.com/tea/green';

/** Makes the page that an example describes. */
export const pageOf = (url: string, html: string, headers: Readonly<Record<string, string>>, site: Site): Page =>
  read({ url, html, headers }, site);

function read({ url, html, headers = {}, reply = {} }: Example & { readonly url: string }, site: Site): Page {
  return createPage({
    url,
    requestedUrl: url,
    hops: [],
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    timing: { firstByte: 20, total: 40 },
    bytes: Buffer.byteLength(html),
    truncated: false,
    charset: 'utf-8',
    html,
    site,
    ...reply,
  });
}

function siteOf(url: string, { networks, brand }: Example): Site {
  const { origin, hostname } = new URL(url);
  return {
    start: `${origin}/`,
    origins: [origin],
    isLocal: isPrivateHost(hostname),
    brand: { handles: {}, hashtags: [], ...brand },
    networks: networks ?? ['facebook', 'x', 'linkedin', 'pinterest', 'whatsapp', 'telegram', 'slack', 'discord'],
  };
}

function judgeOne(active: ActiveRule, page: Page, resources: Readonly<Record<string, unknown>>): Told {
  const { findings, verdicts, pending, notices } = judge(page, [active]);
  rethrow(notices[0]?.message);
  const [waiting] = pending;
  if (!waiting) return { verdict: verdicts[active.id] ?? 'skipped', findings };

  const probed = waiting.wanted.map((want) => answerOf(want, resources[nameOf(want)]));
  const judged = judgeResources(active as ActiveRule & { rule: ResourceRule }, waiting, page.url, probed);
  rethrow(judged.notice?.message);
  return judged;
}

/** How examples name a resource. */
const nameOf = ({ url, as }: Wanted): string => (as === undefined ? url : `${url} as ${as}`);

/** An answer that is fine in all but what the example says; a resource that no example names was not probed. */
function answerOf({ kind, url }: Wanted, given: unknown): Probed {
  if (given === undefined) return 'offline';
  if (typeof given === 'string') return given as Probed;
  const fine = { url, finalUrl: url, outcome: 'ok', status: 200, redirects: 0 } as const;
  const answers = {
    image: { ...fine, contentType: 'image/jpeg', format: 'jpeg', attachment: false },
    robots: { ...fine, allows: {} },
    link: { ...fine, state: 'fine' },
    oembed: { ...fine, contentType: 'application/json', format: 'json', fields: {} },
    account: fine,
    did: fine,
    view: { ...fine, contentType: 'text/html', tags: {} },
    rendered: { ...fine, tags: {}, words: 100 },
    part: { ...fine, isPart: false, contentEncoding: '', opening: '' },
    feed: { ...fine, contentType: 'application/rss+xml', kind: 'rss', items: [], total: 0, faults: [] },
  } satisfies Answers;
  return { ...answers[kind], ...(given as object), ...(kind === 'feed' && readText(url, given as object)) };
}

/** A feed may be given as it would be served: `{ text: '<rss …' }`. */
function readText(url: string, given: { readonly text?: string }): object {
  if (given.text === undefined) return {};
  const body = Buffer.from(given.text);
  const reading = readFeed({ url: new URL(url), body, contentType: 'application/rss+xml', truncated: false });
  return { kind: undefined, ...reading };
}

function told(rule: Rule, example: string | Example): string[] {
  const { verdict, findings } = judgeExample(rule, example);
  return [verdict, ...findings.map(({ message }) => message)];
}

function checkFailure(rule: Rule, example: FailingCase): void {
  const { verdict, findings } = judgeExample(rule, example);
  assert.deepEqual(
    findings.map(({ message }) => message),
    example.finds,
  );
  assert.equal(verdict, 'failed');
  if (example.helps) {
    assert.deepEqual(
      findings.map(({ help }) => help),
      example.helps,
    );
  }
}

function rethrow(message: string | undefined): void {
  if (message) throw new Error(message);
}

const asExample = (example: string | Example): Example => (typeof example === 'string' ? { html: example } : example);

const titleOf = (example: string | Example): string => {
  const { title, html, url, options } = asExample(example);
  return (
    title ??
    ([url, options && JSON.stringify(options), html].filter(Boolean).join(' ').replace(/\s+/g, ' ') || '(empty page)')
  );
};

interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => void): void;
}

function runner(): Runner {
  const { describe, it } = globalThis as Partial<Runner>;
  if (describe && it) return { describe, it };
  const test = process.getBuiltinModule?.('node:test');
  if (!test) throw new Error('testRule needs a test runner with global describe and it, or Node 20.16 and later');
  return { describe: (name, body) => void test.describe(name, body), it: (name, body) => void test.it(name, body) };
}

export type { Example, RuleOptions };
