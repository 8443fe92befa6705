/** What a page costs, part by part: reading it, each fact, each rule, and starting at all. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { rules as builtIn } from '../rules/index.ts';
import { root } from '../scripts/rule-files.ts';
import { judge } from '../src/audit/judge.ts';
import { activateRules } from '../src/config/rule-settings.ts';
import type { Page } from '../src/page/page.ts';
import { scan } from '../src/page/scan.ts';
import type { ActiveRule } from '../src/rule.ts';
import type { Site } from '../src/site.ts';
import { pageOf } from '../src/testing.ts';
import { createSite } from './site.ts';
import { median } from './summary.ts';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'times';
}

const origin = 'https://willow-tea.example';
const pagesRead = 100;
const dearest = 10;

const facts = [
  ...([
    'document',
    'metas',
    'openGraph',
    'anchors',
    'shareLinks',
    'profileClaims',
    'services',
    'scripts',
    'images',
  ] as const),
  ...(['headings', 'jsonLd', 'mainText', 'wordCount', 'kind'] as const),
];

/** After a first round for the compiler. Rules find their facts ready, as all but the first that asks do. */
export async function runMicro(kilobytes: number): Promise<Figure[]> {
  const site = createSite({ pages: 1000, kilobytes }, origin);
  const htmls = Array.from({ length: pagesRead }, (_, at) => site.page(`/journal/${at + 1}`) ?? '');
  const rules = activateRules(builtIn, { rules: {}, only: [], preset: 'strict' });
  for (let round = 0; round < 2; round++) for (const html of htmls) judge(pageFrom(html), rules);
  return [...costOfParts(htmls, rules), ...costOfRules(htmls, rules), ...costOfStart()];
}

const ownSite: Site = {
  start: `${origin}/`,
  origins: [origin],
  isLocal: false,
  brand: { handles: {}, hashtags: [] },
  networks: ['facebook', 'x', 'linkedin', 'pinterest', 'whatsapp', 'telegram', 'slack', 'discord'],
};

const pageFrom = (html: string): Page => pageOf(`${origin}/journal/1`, html, {}, ownSite);

function costOfParts(htmls: readonly string[], rules: readonly ActiveRule[]): Figure[] {
  const parse = time(htmls, (html) => void scan(html));
  const whole = time(htmls, (html) => void judge(pageFrom(html), rules));
  const pages = htmls.map(pageFrom);
  const each = facts.map((fact) => ({
    name: `fact: ${fact}`,
    value: time(pages, (page) => void page[fact]),
    unit: 'ms' as const,
  }));
  return [
    { name: 'parse', value: parse, unit: 'ms' },
    { name: 'parse, all facts and all rules', value: whole, unit: 'ms' },
    ...each,
  ];
}

function costOfRules(htmls: readonly string[], rules: readonly ActiveRule[]): Figure[] {
  const pages = htmls.map(pageFrom);
  for (const page of pages) judge(page, rules);
  const each = rules.map((rule) => ({
    name: `rule: ${rule.id}`,
    value: time(pages, (page) => void judge(page, [rule])),
  }));
  const all = each.reduce((sum, { value }) => sum + value, 0);
  const first = each.sort((one, other) => other.value - one.value).slice(0, dearest);
  return [{ name: 'all rules, facts ready', value: all }, ...first].map((figure) => ({
    ...figure,
    unit: 'ms' as const,
  }));
}

function costOfStart(): Figure[] {
  const smo = join(root, 'bin/smo.js');
  const node = startOf(['-e', '0']);
  const page = join(root, 'examples/tea-house/index.html');
  return [
    { name: 'smo --version, against node -e 0', value: startOf([smo, '--version']) / node, unit: 'times' },
    {
      name: 'smo audit one.html, against node -e 0',
      value: startOf([smo, 'audit', page, '--offline', '--quiet', '--no-config', '--fail-on', 'none']) / node,
      unit: 'times',
    },
  ];
}

const startOf = (words: readonly string[]): number =>
  median(
    Array.from({ length: 9 }, () => {
      const started = performance.now();
      execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
      return performance.now() - started;
    }),
  );

/** Milliseconds of CPU for each. */
function time<T>(all: readonly T[], work: (one: T) => void): number {
  const before = process.cpuUsage();
  for (const one of all) work(one);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / all.length;
}
