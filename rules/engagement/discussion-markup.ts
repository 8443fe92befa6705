import { discussionDemands } from '../../src/networks/interactions.ts';
import { type SchemaItem, schemaItems } from '../../src/page/schema-items.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default pageRule({
  summary: 'Require author, date and content in the markup of forum posts and comments',
  why: 'Search engines list discussions with their answers, but only those whose markup says who wrote what, and when.',
  sources: ['https://developers.google.com/search/docs/appearance/structured-data/discussion-forum'],
  severity: 'info',
  examples: {
    good: [json({ author: { '@type': 'Person', name: 'Mei' }, datePublished: '2026-05-01', text: 'Which tea?' })],
    bad: [json({ author: { '@type': 'Person', name: 'Mei' }, text: 'Which tea?' })],
  },

  target: (page) => schemaItems(page).filter(({ types }) => types.some((type) => judged.has(type))),

  *check(items) {
    for (const type of judged)
      yield* missing(
        type,
        items.filter(({ types }) => types.includes(type)),
      );
  },
});

const judged: ReadonlySet<string> = new Set(['DiscussionForumPosting', 'Comment']);

/** One finding for each property, however many comments lack it. */
function* missing(type: string, items: readonly SchemaItem[]): Generator<Draft> {
  for (const { names } of discussionDemands) {
    const without = items.filter((item) => !names.some((name) => item.values(name).length > 0) && !isElsewhere(item));
    if (without.length === 0) continue;
    const many =
      items.length > 1 ? ` in ${without.length} of ${count(items.length, type, `${type} items`)}` : ` in ${type}`;
    yield { message: `Missing ${names.join(' or ')}${many}`, at: without[0] };
  }
}

/** Deleted posts have no author any more; a post that only stands for one at another address is told there. */
const isElsewhere = (item: SchemaItem): boolean =>
  item.values('creativeWorkStatus').includes('Deleted') ||
  (item.types.includes('DiscussionForumPosting') && !item.isTop);

function json(properties: object): string {
  const post = { '@context': 'https://schema.org', '@type': 'DiscussionForumPosting', ...properties };
  return `<script type="application/ld+json">${JSON.stringify(post)}</script>`;
}
