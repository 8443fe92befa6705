import { attributes, jsonLdLines } from '../../src/markup.ts';
import { usualScale } from '../../src/networks/schema-org-reviews.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { readRating } from '../../src/page/rating.ts';
import { reviewsOf } from '../../src/page/reviews.ts';
import { type SchemaItem, textOfItem } from '../../src/page/schema-items.ts';
import { pageRule } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require ratings to be numbers within their scale, with somebody behind them',
  why: 'A rating outside its scale, with a decimal comma or with a count of 0 is invalid: the stars are left out of search results.',
  sources: ['https://developers.google.com/search/docs/appearance/structured-data/review-snippet'],
  severity: 'error',
  examples: {
    good: [
      rated('"ratingValue":"4.5","ratingCount":"12"'),
      rated('"ratingValue":8.7,"bestRating":10,"reviewCount":3'),
      rated('"ratingValue":"80%","reviewCount":3'),
    ],
    bad: [
      rated('"ratingValue":8.7,"reviewCount":3'),
      rated('"ratingValue":"4,5","reviewCount":3'),
      rated('"ratingValue":5,"reviewCount":0'),
    ],
  },

  target: (page) => {
    const ratings = needsCard(page) ? reviewsOf(page).flatMap(ratingsOf) : [];
    return ratings.some((rating) => rating.values('ratingValue').length > 0) ? ratings : undefined;
  },

  *check(ratings) {
    const byWant = new Map<string, [Fault, ...Fault[]]>();
    for (const rating of ratings) {
      const fault = firstFault(rating);
      if (!fault) continue;
      const same = byWant.get(fault.expected);
      if (same) same.push(fault);
      else byWant.set(fault.expected, [fault]);
    }
    for (const [expected, faults] of byWant) {
      const [{ at, help }] = faults;
      const found = listed(
        faults.map((fault) => fault.found),
        3,
      );
      const places = faults.length > 1 ? ` in ${faults.length} ratings` : '';
      yield { message: `Expected ${expected}, found ${found}${places}`, at, help };
    }
  },
});

/** Other ratings of schema.org, of hotels or for ages, are no judgements of visitors. */
const ratingsOf = ({ item, isAggregate }: { item: SchemaItem; isAggregate: boolean }): readonly SchemaItem[] =>
  isAggregate ? [item] : item.values('reviewRating').filter((value) => typeof value !== 'string');

interface Fault {
  readonly expected: string;
  readonly found: string;
  readonly at: SchemaItem;
  readonly help?: string;
}

function firstFault(rating: SchemaItem): Fault | undefined {
  for (const find of [unrated, misspelt, turnedRound, outside, uncountable]) {
    const fault = find(rating);
    if (fault) return { ...fault, at: rating };
  }
  return undefined;
}

type Find = (rating: SchemaItem) => Omit<Fault, 'at'> | undefined;

const counts = ['ratingCount', 'reviewCount'];

/** Shops print the counter of a product that nobody has rated yet. */
const unrated: Find = (rating) => {
  const given = counts.filter((name) => textOfItem(rating, name) !== undefined);
  const [name] = given;
  if (name === undefined || !given.every((each) => Number(textOfItem(rating, each)) === 0)) return undefined;
  return {
    expected: 'AggregateRating with at least one rating',
    found: `${name} 0`,
    help: 'Leave AggregateRating out until somebody has rated.',
  };
};

const misspelt: Find = (rating) => {
  for (const name of ['ratingValue', 'bestRating', 'worstRating']) {
    const text = textOfItem(rating, name);
    const number = text === undefined ? undefined : readRating(text);
    const found = `"${shorten(text ?? '', 40)}"`;
    if (number?.is === 'comma') {
      return { expected: `a decimal point in ${name}`, found, help: markup(rating, name, number.right) };
    }
    if (number?.is === 'text') return { expected: `a number in ${name}`, found };
  }
  return undefined;
};

const turnedRound: Find = (rating) => {
  const { worst, best } = scaleOf(rating);
  if (worst < best) return undefined;
  return { expected: 'bestRating above worstRating', found: `${best} and ${worst}` };
};

const outside: Find = (rating) => {
  const text = textOfItem(rating, 'ratingValue');
  if (text === undefined) return undefined;
  const number = readRating(text);
  if (number.is === 'share') {
    return number.value > 1 ? { expected: 'ratingValue within its scale', found: shorten(text, 40) } : undefined;
  }
  const { worst, best } = scaleOf(rating);
  if (number.is !== 'number' || (number.value >= worst && number.value <= best)) return undefined;
  const meant = hasOwn(rating, 'bestRating') ? undefined : usualScales.find((scale) => scale >= number.value);
  return {
    expected: `ratingValue from ${worst} to ${best}`,
    found: shorten(text, 40),
    ...(number.value > best && meant !== undefined && { help: markup(rating, 'bestRating', String(meant)) }),
  };
};

/** Beside the usual one. */
const usualScales = [10, 20, 100];

const hasOwn = (rating: SchemaItem, name: string): boolean => textOfItem(rating, name) !== undefined;

function scaleOf(rating: SchemaItem): { worst: number; best: number } {
  return { worst: end(rating, 'worstRating', usualScale.worst), best: end(rating, 'bestRating', usualScale.best) };
}

function end(rating: SchemaItem, name: string, usual: number): number {
  const number = readRating(textOfItem(rating, name) ?? '');
  return number.is === 'number' ? number.value : usual;
}

const uncountable: Find = (rating) => {
  const name = counts.find((each) => !isCount(textOfItem(rating, each) ?? '1'));
  const text = name === undefined ? undefined : textOfItem(rating, name);
  if (text === undefined) return undefined;
  return { expected: `a whole number in ${name}`, found: `"${shorten(text, 40)}"` };
};

const isCount = (text: string): boolean => /^\+?\d+(?:\.0*)?$/.test(text);

const markup = ({ from }: SchemaItem, name: string, value: string): string =>
  from === 'microdata'
    ? `<meta${attributes({ itemprop: name, content: value })}>`
    : jsonLdLines({ [name]: value }, [name]);

function rated(properties: string): string {
  return `<title>Green tea</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Green tea","aggregateRating":{"@type":"AggregateRating",${properties}}}</script>`;
}
