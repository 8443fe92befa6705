import { askingWays, type Way } from '../../src/networks/askers.ts';
import { profileStatuses } from '../../src/networks/reachability.ts';
import { type Candidate, candidateOf, representativePages } from '../../src/page/representative-pages.ts';
import { type PartAnswer, part, type Resources } from '../../src/resources.ts';
import { type Collected, siteRule, skip } from '../../src/rule.ts';
import type { Site } from '../../src/site.ts';
import { shorten } from '../../src/text.ts';

const url = 'https://example.com/tea/green';
const html = '<title>Green tea</title><h1>Green tea</h1>';
const opening = '3c21646f63747970652068746d6c3e';
const fine = Object.fromEntries(askingWays.map((way) => [`${url} as ${way}`, { opening }]));

export default siteRule({
  summary: 'Require servers to answer requests for a part of a page, or for one that is not compressed',
  why: 'The bots of Facebook and Slack ask for the first bytes of a page, and some know no compression but gzip and deflate: of an error, of the wrong part, or of bytes that they cannot read, they make no card.',
  sources: [
    'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
    'https://api.slack.com/robots',
    'https://www.rfc-editor.org/rfc/rfc9110#name-range-requests',
  ],
  severity: 'warning',
  options: { pages: 3 },
  examples: {
    good: [{ html, resources: fine }],
    bad: [
      { html, resources: { ...fine, [`${url} as first 512 kB`]: { outcome: 'http_error', status: 416, opening } } },
      { html, resources: { ...fine, [`${url} as plain`]: { contentEncoding: 'br', opening } } },
    ],
  },

  collect: candidateOf,
  resources: (collected, options, site) =>
    pagesOf(collected, options, site).flatMap((page) => askingWays.map((way) => part(page, way))),

  *check(collected, options, site, resources) {
    const pagesByFault = new Map<string, { fault: Fault; pages: string[] }>();
    for (const page of pagesOf(collected, options, site)) {
      const whole = answerTo('plain', page, resources);
      if (!whole || !isFine(whole)) {
        yield skip;
        continue;
      }
      for (const { way, judge, networks } of judges) {
        const answer = answerTo(way, page, resources);
        const found = answer && !profileStatuses.cannotTell.has(answer.status) && judge(answer, whole);
        if (!found) continue;
        const known = pagesByFault.get(found) ?? { fault: { found, networks }, pages: [] };
        pagesByFault.set(found, { ...known, pages: [...known.pages, page] });
      }
    }
    for (const { fault, pages } of pagesByFault.values()) {
      const { found, networks } = fault;
      yield { message: found, pages, networks: networks.filter((network) => site.networks.includes(network)) };
    }
  },
});

interface Fault {
  readonly found: string;
  readonly networks: readonly string[];
}

const pagesOf = (collected: readonly Collected<Candidate>[], { pages }: { pages: number }, { start }: Site) =>
  representativePages(collected, start, pages);

function answerTo(way: Way, page: string, resources: Resources): PartAnswer | undefined {
  return resources.has(part(page, way)) ? resources.part(page, way) : undefined;
}

const isFine = ({ outcome }: PartAnswer): boolean => outcome === 'ok';

interface Judge {
  readonly way: Way;
  readonly networks: readonly string[];
  /** The whole message, or nothing to complain of. */
  readonly judge: (answer: PartAnswer, whole: PartAnswer) => string | undefined;
}

const judges: readonly Judge[] = [
  {
    way: 'plain',
    networks: [],
    judge: ({ contentEncoding, opening }) => {
      if (contentEncoding !== '' && contentEncoding !== 'identity')
        return `Expected an uncompressed page where a bot asks for Accept-Encoding: identity, found ${shorten(contentEncoding, 40)}`;
      return isCompressed(opening)
        ? 'Expected an uncompressed page where a bot asks for Accept-Encoding: identity, found compressed bytes without a Content-Encoding'
        : undefined;
    },
  },
  {
    way: 'gzip or deflate',
    networks: ['facebook'],
    judge: ({ contentEncoding }) =>
      /\b(?:br|zstd|dcb|dcz)\b/.test(contentEncoding)
        ? `Expected gzip or deflate where a bot asks for these, found ${shorten(contentEncoding, 40)}`
        : undefined,
  },
  { way: 'first 32 kB', networks: ['slack'], judge: (answer, whole) => partFault(answer, whole, 'bytes=0-32768') },
  { way: 'first 512 kB', networks: ['facebook'], judge: (answer, whole) => partFault(answer, whole, 'bytes=0-524288') },
];

/** gzip; brotli has no mark of its own. */
const isCompressed = (opening: string): boolean => opening.startsWith('1f8b');

function partFault(answer: PartAnswer, whole: PartAnswer, range: string): string | undefined {
  const expected = `Expected the start of the page where a bot asks for Range: ${range}, found`;
  const { outcome, status, isPart, contentRange, bytes, opening } = answer;
  if (outcome === 'http_error') return `${expected} status ${status}`;
  if (outcome !== 'ok') return undefined;
  if (!isPart) return undefined; // the whole page is a right answer, too
  const [, first, last] = /^bytes (\d+)-(\d+)\/(?:\d+|\*)$/i.exec(contentRange?.trim() ?? '') ?? [];
  if (first === undefined)
    return `${expected} status 206 ${contentRange === undefined ? 'without Content-Range' : `with Content-Range: ${shorten(contentRange, 40)}`}`;
  if (first !== '0') return `${expected} the part from byte ${first}`;
  if (bytes !== undefined && bytes !== Number(last) + 1)
    return `${expected} ${bytes} bytes with Content-Range: ${shorten(contentRange ?? '', 40)}`;
  return beginsAlike(opening, whole.opening) ? undefined : `${expected} other bytes than the page begins with`;
}

/** Pages differ from one request to the next, but hardly in their first letters. */
const sameDigits = 30;

const beginsAlike = (one: string, other: string): boolean => one.slice(0, sameDigits) === other.slice(0, sameDigits);
