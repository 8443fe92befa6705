import { emptyDates } from '../../src/networks/schema-org.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { isBefore, type StatedDate, statedDates } from '../../src/page/dates.ts';
import type { Page } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require dates that have come, in the order of publishing and changing',
  why: 'Search engines and networks show the date beside the headline. One in the future, before publication or in the year 1 is dropped or makes the page look broken.',
  sources: ['https://developers.google.com/search/docs/appearance/publication-dates', 'https://ogp.me/#type_article'],
  severity: 'warning',
  examples: {
    good: [
      '<meta property="article:published_time" content="2026-05-01T09:30:00+02:00"><meta property="article:modified_time" content="2026-05-03">',
    ],
    bad: [
      '<meta property="article:published_time" content="2026-05-01"><meta property="article:modified_time" content="2026-04-12">',
      '<meta property="article:published_time" content="0001-01-01T00:00:00Z">',
      markup('{"@type":"BlogPosting","datePublished":"May 1st, 2026"}'),
      {
        html: '<meta property="article:published_time" content="2062-05-01">',
        headers: { date: 'Fri, 01 May 2026 10:00:00 GMT' },
      },
    ],
  },

  target: (page) => (isDated(page) && needsCard(page) ? statedDates(page) : undefined),

  *check(dates, _, { headers }) {
    const told = Date.parse(headers.date ?? '');
    for (const find of [unset, unreadable, future(told), backward]) {
      const draft = find(dates);
      if (draft) yield draft;
    }
  },
});

/** Lists bear the dates of their entries, or of the day on which they were built. */
const isDated = ({ kind }: Page): boolean => kind.is !== 'home' && kind.is !== 'listing';

type Find = (dates: readonly StatedDate[]) => Draft | undefined;

const tagsOf = (dates: readonly StatedDate[]): string => listed(new Set(dates.map(({ tag }) => tag)));

const isUnset = ({ date }: StatedDate): boolean => date !== undefined && emptyDates.has(date.day);

function unset(dates: readonly StatedDate[]): Draft | undefined {
  const found = dates.filter(isUnset);
  const [first] = found;
  const empty = first?.date && emptyDates.get(first.date.day);
  if (!first || !empty) return undefined;
  const severity = empty.confidence === 'unconfirmed' ? 'info' : undefined;
  return { message: `Expected a date in ${tagsOf(found)}, found ${empty.what}, ${first.raw}`, at: first, severity };
}

/** Meta tags have a rule for the form of their values. */
function unreadable(dates: readonly StatedDate[]): Draft | undefined {
  const found = dates.filter(({ date, from }) => date === undefined && from !== 'meta');
  const [first] = found;
  if (!first) return undefined;
  return {
    message: `Expected a date as in 2026-05-31T09:30:00+02:00 in ${tagsOf(found)}, found "${shorten(first.raw, 60)}"`,
    at: first,
  };
}

const day = 86_400_000;

/** By the server's clock; without one it cannot be told. */
const future =
  (now: number): Find =>
  (dates) => {
    const found = dates.filter(({ date }) => date !== undefined && date.earliest > now + day);
    const [first] = found;
    if (!first) return undefined;
    return { message: `Expected a day that has come in ${tagsOf(found)}, found ${shorten(first.raw, 40)}`, at: first };
  };

function backward(dates: readonly StatedDate[]): Draft | undefined {
  for (const modified of dates) {
    if (modified.what !== 'modified' || isUnset(modified)) continue;
    const published = dates.find(({ what, from }) => what === 'published' && from === modified.from);
    if (!published || !isBefore(modified, published)) continue;
    return {
      message: `Expected ${modified.tag} not before ${published.tag}, found ${shorten(modified.raw, 40)} before ${shorten(published.raw, 40)}`,
      at: modified,
      help: 'A post that was scheduled was last changed before it came out: print the later of the two days',
    };
  }
  return undefined;
}

function markup(json: string): string {
  return `<title>Green tea</title><script type="application/ld+json">${json.replace('{', '{"@context":"https://schema.org",')}</script>`;
}
