/** Tiny rules and pages for tests of the engine. */

import type { Page } from '../../src/page/page.ts';
import { image } from '../../src/resources.ts';
import { type ActiveRule, pageRule, type Rule, resourceRule, siteRule } from '../../src/rule.ts';
import type { Site } from '../../src/site.ts';
import { pageOf } from '../../src/testing.ts';

export const shop: Site = {
  start: 'https://tea.example/',
  origins: ['https://tea.example'],
  isLocal: false,
  brand: { handles: {}, hashtags: [] },
  networks: ['facebook', 'x'],
};

export const teaPage = (path: string, html: string): Page => pageOf(`https://tea.example${path}`, html, {}, shop);

export const active = (id: string, rule: Rule, settings: Partial<ActiveRule> = {}): ActiveRule => ({
  id,
  practice: id.slice(0, id.indexOf('/')),
  rule,
  severity: rule.severity,
  options: rule.options ?? {},
  ...settings,
});

const about = { why: 'For tests.', sources: ['https://ogp.me/'], examples: { good: [], bad: [] } };

export const titled = pageRule({
  ...about,
  summary: 'Require an og:title that is not shouted',
  severity: 'warning',
  target: ({ openGraph }) => openGraph.title,
  *check(title) {
    if (title.value === title.value.toUpperCase()) {
      yield {
        message: `Expected og:title in mixed case, found "${title.value}"`,
        at: title,
        networks: ['x', 'facebook'],
      };
    }
  },
});

export const wideImage = resourceRule({
  ...about,
  summary: 'Require a wide og:image',
  severity: 'error',
  target: (page) => {
    const [first] = page.openGraph.images;
    return first?.url ? { url: first.url, at: page.evidence(first) } : undefined;
  },
  resources: ({ url }) => [image(url)],
  *check({ url, at }, _, resources) {
    const { width = 0 } = resources.image(url);
    if (width < 600) yield { message: `Expected og:image at least 600 px wide, found ${width}`, at };
  },
});

export const sameTitle = siteRule({
  ...about,
  summary: 'Disallow one og:title on several pages',
  severity: 'info',
  collect: ({ openGraph }) => openGraph.title?.value,
  *check(collected) {
    const pages = new Map<string, string[]>();
    for (const { page, value } of collected) pages.set(value, [...(pages.get(value) ?? []), page]);
    for (const [title, urls] of pages) {
      if (urls.length > 1) yield { message: `Too many pages titled "${title}", found ${urls.length}`, pages: urls };
    }
  },
});

export const broken = pageRule({
  ...about,
  summary: 'Require what breaks',
  severity: 'error',
  target: (page) => page,
  *check() {
    yield* [];
    throw new RangeError('no leaves left');
  },
});
