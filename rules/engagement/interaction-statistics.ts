import { formerCounters, interactionTypes } from '../../src/networks/interactions.ts';
import { nameOfItem, type SchemaItem, type SchemaValue, schemaItems, textOfItem } from '../../src/page/schema-items.ts';
import { pageRule } from '../../src/rule.ts';
import { nearest, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require interaction counters to name a known action and a whole number',
  why: 'Search engines show how many people liked, shared or answered only where they can read what was counted and how often.',
  sources: [
    'https://schema.org/InteractionCounter',
    'https://developers.google.com/search/docs/appearance/structured-data/discussion-forum',
    'https://schema.org/UserInteraction',
  ],
  severity: 'info',
  examples: {
    good: [
      json({
        '@type': 'InteractionCounter',
        interactionType: 'https://schema.org/LikeAction',
        userInteractionCount: 12,
      }),
    ],
    bad: [
      json({ '@type': 'InteractionCounter', interactionType: 'https://schema.org/Likes', userInteractionCount: 12 }),
      json({
        '@type': 'InteractionCounter',
        interactionType: 'https://schema.org/LikeAction',
        userInteractionCount: '1.2k',
      }),
    ],
  },

  target: (page) => schemaItems(page).filter(({ types }) => types.some((type) => type === counter || isFormer(type))),

  *check(items) {
    const told = new Set<string>();
    for (const item of items) {
      const fault = faultOf(item);
      if (!fault || told.has(fault)) continue;
      told.add(fault);
      yield { message: fault, at: item };
    }
  },
});

const counter = 'InteractionCounter';
const isFormer = (type: string): boolean => formerCounters.names.has(type);

function faultOf(item: SchemaItem): string | undefined {
  const former = item.types.find(isFormer);
  if (former) return `Expected InteractionCounter, found ${former}, which it has replaced`;
  return countFault(item) ?? typeFault(item);
}

function countFault(item: SchemaItem): string | undefined {
  const count = textOfItem(item, 'userInteractionCount');
  if (count === undefined) return `Missing userInteractionCount in ${nameOfItem(item)}`;
  if (/^\d+$/.test(count)) return undefined;
  return `Expected a whole number as userInteractionCount, found ${shorten(count, 80)}`;
}

function typeFault(item: SchemaItem): string | undefined {
  const [type] = item.values('interactionType');
  const name = type === undefined ? undefined : nameOf(type);
  if (name === undefined) return `Missing interactionType in ${nameOfItem(item)}`;
  if (name.endsWith('Action')) return undefined;
  const meant =
    nearest(name, interactionTypes.names) ??
    interactionTypes.names.find((known) => known.startsWith(name.replace(/s$/, '')));
  return meant
    ? `Expected interactionType ${meant}, found ${shorten(name, 80)}`
    : `Unknown interactionType ${shorten(name, 80)}`;
}

/** An address, a bare name, or an action with a type of its own. */
const nameOf = (value: SchemaValue): string | undefined =>
  typeof value === 'string' ? value.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '') : value.types[0];

function json(interactionStatistic: object): string {
  const post = { '@context': 'https://schema.org', '@type': 'SocialMediaPosting', interactionStatistic };
  return `<script type="application/ld+json">${JSON.stringify(post)}</script>`;
}
