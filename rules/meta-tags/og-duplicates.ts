import { cardLimits, limitsFor } from '../../src/networks/limits.ts';
import { properties, xTags } from '../../src/networks/vocabulary.ts';
import type { Meta } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { count, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow several values for a tag that holds one',
  why: 'Two plug-ins or a theme and a plug-in write the same tag; networks take one of them, and it may be the wrong one.',
  sources: ['https://ogp.me/#array', 'https://developer.x.com/cards/overview'],
  severity: 'warning',
  examples: {
    good: [
      '<meta property="og:title" content="Green tea"><meta property="og:image" content="https://example.com/1.jpg"><meta property="og:image" content="https://example.com/2.jpg">',
      '<meta property="og:title" content="Green tea"><meta property="og:title" content="Green tea">',
    ],
    bad: [
      '<meta property="og:title" content="Green tea"><meta property="og:title" content="Tea Shop">',
      '<meta name="twitter:card" content="summary_large_image"><meta name="twitter:card" content="summary">',
    ],
  },

  target: ({ openGraph, xCard }) => {
    const single = [...openGraph.properties, ...xCard.properties].filter(
      ({ key, value }) => value !== '' && isSingle(key),
    );
    return single.length > 0 ? byKey(single) : undefined;
  },

  *check(metas, _, { site }) {
    for (const [key, values] of metas) {
      const [first, second] = values;
      if (!first || !second) continue;
      // https://developer.x.com/cards/overview: the last card type wins.
      const taken = key === 'twitter:card' ? values.at(-1) : first;
      yield {
        message: `Expected one ${key}, found ${count(values.length, 'value')}; networks take "${shorten(taken?.value ?? '', 80)}"`,
        at: second,
        help: `Keep one of:\n${values
          .slice(0, 5)
          .map(({ value }) => shorten(value, 120))
          .join('\n')}`,
        networks: limitsFor(site.networks)
          .filter(({ reads }) => Object.values(reads).some(({ order }) => order.some((tag) => tag === key)))
          .map(({ network }) => network),
        severity: isRead(key) ? 'warning' : 'info',
      };
    }
  },
});

/** Structured properties go with their image. */
function isSingle(key: string): boolean {
  const property = properties.get(key);
  return property ? !property.many && property.of === undefined : xTags.has(key);
}

const read: ReadonlySet<string> = new Set(
  cardLimits.flatMap(({ reads }) => Object.values(reads).flatMap(({ order }) => order)),
);
const isRead = (key: string): boolean => read.has(key);

/** The tags with different values under each name. */
function byKey(metas: readonly Meta[]): ReadonlyMap<string, readonly Meta[]> {
  const keys = new Map<string, Map<string, Meta>>();
  for (const meta of metas) {
    const values = keys.get(meta.key) ?? new Map<string, Meta>();
    if (!values.has(meta.value)) values.set(meta.value, meta);
    keys.set(meta.key, values);
  }
  return new Map([...keys].map(([key, values]) => [key, [...values.values()]]));
}
