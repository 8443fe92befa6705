import { jsonLdLines } from '../../src/markup.ts';
import { aggregateWants, longestAuthor, reviewWants } from '../../src/networks/schema-org-reviews.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { isSelfServing, type Review, reviewsOf } from '../../src/page/reviews.ts';
import { type SchemaItem, type SchemaValue, textOfItem } from '../../src/page/schema-items.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { count, graphemes } from '../../src/text.ts';

export default pageRule({
  summary: 'Require reviews and ratings to name what search engines ask of them',
  why: 'A review without author or rating, and a rating without a count or the thing it is about, is invalid and shows no stars.',
  sources: [
    'https://developers.google.com/search/docs/appearance/structured-data/review-snippet',
    'https://schema.org/Review',
  ],
  severity: 'warning',
  examples: {
    good: [
      product('"aggregateRating":{"@type":"AggregateRating","ratingValue":4.5,"reviewCount":"12"}'),
      product(
        '"review":{"@type":"Review","author":{"@type":"Person","name":"Willow"},"reviewRating":{"@type":"Rating","ratingValue":5}}',
      ),
    ],
    bad: [
      product('"aggregateRating":{"@type":"AggregateRating","ratingValue":4.5}'),
      product('"review":{"@type":"Review","reviewBody":"Very good"}'),
    ],
  },

  target: (page) => {
    const reviews = needsCard(page) ? reviewsOf(page).filter((review) => !isSelfServing(review, page)) : [];
    return reviews.length > 0 ? reviews : undefined;
  },

  *check(reviews) {
    yield* incomplete(reviews);
    yield* overlong(reviews);
  },
});

/** Reviews of a page come from one template: each gap is told once. */
function* incomplete(reviews: readonly Review[]): Generator<Draft> {
  const byGap = new Map<string, Review[]>();
  for (const review of reviews) {
    const missing = missingIn(review);
    if (missing.length === 0) continue;
    const gap = [review.type, ...missing].join(' ');
    const same = byGap.get(gap);
    if (same) same.push(review);
    else byGap.set(gap, [review]);
  }
  for (const [gap, found] of byGap) {
    const [type = '', ...missing] = gap.split(' ');
    const where = found.length === 1 ? type : count(found.length, type);
    yield {
      message: `Missing ${missing.join(', ')} in ${where}`,
      at: found[0]?.item,
      help:
        jsonLdLines(
          patterns,
          Object.keys(patterns).filter((name) => missing.includes(name)),
        ) || undefined,
    };
  }
}

function missingIn({ item, isAggregate, isNested, subject }: Review): readonly string[] {
  const wants = isAggregate ? aggregateWants : reviewWants;
  const missing = wants
    .filter(({ names }) => names.every((name) => item.values(name).length === 0))
    .map(({ names: [first] }) => first);
  const unvalued = item.values('reviewRating').some((rating) => lacks(rating, 'ratingValue'));
  const unnamed = item.values('author').length > 0 && item.values('author').every((author) => lacks(author, 'name'));
  return [
    ...missing,
    ...(!isAggregate && unnamed ? ['author.name'] : []),
    ...(!isAggregate && unvalued ? ['reviewRating.ratingValue'] : []),
    ...aboutWhat(subject, isNested),
  ];
}

const lacks = (value: SchemaValue, ...names: readonly string[]): boolean =>
  typeof value !== 'string' && textOfItem(value, ...names) === undefined;

function aboutWhat(subject: SchemaValue | undefined, isNested: boolean): readonly string[] {
  if (isNested) return [];
  if (subject === undefined) return ['itemReviewed'];
  return lacks(subject, ...namesOfThings) ? ['itemReviewed.name'] : [];
}

/** Works and articles are known by their headline as well. */
const namesOfThings = ['name', 'headline', 'alternateName', 'legalName'];

const patterns = {
  author: { '@type': 'Person', name: '…' },
  reviewRating: { '@type': 'Rating', ratingValue: '…' },
  ratingValue: '…',
  ratingCount: '…',
  itemReviewed: { '@type': '…', name: '…' },
};

function* overlong(reviews: readonly Review[]): Generator<Draft> {
  const { characters } = longestAuthor;
  for (const { item, type, isAggregate } of reviews) {
    const name = isAggregate ? undefined : authorOf(item);
    const length = name === undefined ? 0 : graphemes(name);
    if (length <= characters) continue;
    yield {
      message: `Expected at most ${characters} characters in author of ${type}, found ${length}`,
      at: item,
    };
    return;
  }
}

function authorOf(item: SchemaItem): string | undefined {
  const [author] = item.values('author');
  return author === undefined || typeof author === 'string' ? author : textOfItem(author, 'name');
}

function product(properties: string): string {
  return `<title>Green tea</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Green tea",${properties}}</script>`;
}
