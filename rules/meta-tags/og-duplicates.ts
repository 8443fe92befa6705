import { cardLimits, limitsFor } from '../../src/networks/limits.ts';
import { properties, xTags } from '../../src/networks/vocabulary.ts';
import { isOfUse } from '../../src/page/card-demand.ts';
import type { Meta } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import type { Site } from '../../src/site.ts';
import { listed, shorten } from '../../src/text.ts';

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

  target: (page) => {
    if (!isOfUse(page)) return undefined;
    const { openGraph, xCard } = page;
    const single = [...openGraph.properties, ...xCard.properties].filter(
      ({ key, value }) => value !== '' && isSingle(key),
    );
    return single.length > 0 ? byKey(single) : undefined;
  },

  *check(metas, _, { site }) {
    const repeated = [...metas]
      .filter(([, values]) => values.length > 1)
      .map(([key, values]) => tell(key, values, site));
    const [first] = repeated;
    // Whole sets of tags come from two plug-ins: that is one fault.
    if (first && repeated.length > 2) yield { ...first, ...tellAll(repeated) };
    else for (const { key: _key, ...draft } of repeated) yield draft;
  },
});

interface Repeated extends Draft {
  readonly key: string;
}

function tell(key: string, values: readonly Meta[], site: Site): Repeated {
  // https://developer.x.com/cards/overview: the last card type wins.
  const taken = key === 'twitter:card' ? values.at(-1) : values[0];
  return {
    key,
    message: `Expected one ${key}, found ${values.length} values; networks take "${shorten(taken?.value ?? '', 80)}"`,
    at: values[1],
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

const tellAll = (repeated: readonly Repeated[]): Draft => ({
  message: `Expected one value for each tag, found several for ${listed(repeated.map(({ key }) => key))}`,
  help: `Two plug-ins, or a theme and a plug-in, write them: switch one off. Networks take the first value of each, X the last twitter:card`,
  networks: [...new Set(repeated.flatMap(({ networks = [] }) => networks))],
  severity: repeated.some(({ severity }) => severity === 'warning') ? 'warning' : 'info',
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
