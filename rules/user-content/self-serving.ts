import { needsCard } from '../../src/page/card-demand.ts';
import { isOrganization } from '../../src/page/profiles/owner-types.ts';
import { isSelfServing, type Review, reviewsOf } from '../../src/page/reviews.ts';
import { textOfItem } from '../../src/page/schema-items.ts';
import { pageRule } from '../../src/rule.ts';
import { count, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow review markup by which an organization rates itself on its own site',
  why: 'Search engines show no stars for a business or organization whose reviews stand on its own site, through a widget of a vendor either.',
  sources: [
    'https://developers.google.com/search/docs/appearance/structured-data/review-snippet',
    'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  ],
  severity: 'info',
  examples: {
    good: [rated('"@type":"Product","name":"Green tea"')],
    bad: [rated('"@type":"LocalBusiness","name":"Tea shop","url":"https://example.com/"')],
  },

  target: (page) => {
    const reviews = needsCard(page) ? reviewsOf(page) : [];
    return reviews.length > 0 ? reviews : undefined;
  },

  *check(reviews, _, page) {
    const ownReviews = reviews.filter((review) => isSelfServing(review, page));
    const [first] = ownReviews;
    if (!first) return;
    yield {
      message: `Unexpected ${whatOf(ownReviews)} of ${subjectOf(first)} on its own site`,
      at: first.item,
      help: 'Keep the reviews for readers, but leave their markup out; mark up ratings of single products instead.',
    };
  },
});

function whatOf(reviews: readonly Review[]): string {
  const aggregates = reviews.filter(({ isAggregate }) => isAggregate).length;
  const single = reviews.length - aggregates;
  return [aggregates > 0 ? 'AggregateRating' : '', single > 0 ? count(single, 'Review') : '']
    .filter(Boolean)
    .join(' and ');
}

function subjectOf({ subject }: Review): string {
  if (subject === undefined || typeof subject === 'string') return 'the organization';
  const type = subject.types.find((each) => isOrganization([each])) ?? 'Organization';
  const name = textOfItem(subject, 'name');
  return name === undefined ? type : `${type} "${shorten(name, 40)}"`;
}

function rated(subject: string): string {
  return `<title>Tea shop</title><script type="application/ld+json">{"@context":"https://schema.org",${subject},"aggregateRating":{"@type":"AggregateRating","ratingValue":4.8,"reviewCount":12}}</script>`;
}
