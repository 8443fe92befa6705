import type { Limit } from '../../src/networks/limits.ts';
import { limitsFor } from '../../src/networks/limits.ts';
import { isOfUse } from '../../src/page/card-demand.ts';
import type { Meta, Page } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { listed } from '../../src/text.ts';

export default pageRule({
  summary: 'Require the tags of a card in <head>, within the bytes that networks read',
  why: 'A stray element ends the head early for every parser, and inline styles push the tags beyond the part of the page that networks fetch.',
  sources: [
    'https://ogp.me/',
    'https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead',
    'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
    'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
  ],
  severity: 'warning',
  examples: {
    good: ['<head><title>Tea</title><meta property="og:title" content="Green tea"></head><body></body>'],
    bad: [
      '<head><title>Tea</title></head><body><meta property="og:title" content="Green tea"></body>',
      '<head><img src="/pixel.gif"><meta property="og:title" content="Green tea"></head>',
      `<head><style>${'/* tea */'.repeat(35_000)}</style><meta property="og:title" content="Green tea"></head>`,
    ],
  },

  target: (page) => {
    if (!isOfUse(page)) return undefined;
    const { openGraph, xCard } = page;
    const tags = [...openGraph.properties, ...xCard.properties].filter(({ value }) => value !== '');
    return tags.sort((one, other) => one.start - other.start);
  },

  *check(tags, _, page) {
    const inHead = new Set(tags.flatMap(({ inHead, key }) => (inHead ? [key] : [])));
    const outside = tags.filter(({ key }) => !inHead.has(key));
    if (outside[0]) yield { at: outside[0], ...tellOutside(outside, page) };
    yield* beyond(tags, page);
  },
});

function tellOutside(outside: readonly Meta[], page: Page): Draft {
  const names = namesOf(outside);
  const ender = enderOf(page);
  if (!ender) return { message: `Expected ${names} in <head>, found in <body>` };
  return {
    message: `Expected ${names} in <head>, found behind ${ender}, which ends it`,
    help: `Move what does not belong into <head> behind </head>: ${ender}`,
  };
}

/** What stands where the head ends; undefined when it ends as it should. */
function enderOf({ document, html, evidence }: Page): string | undefined {
  const { headEnd, elements } = document;
  if (/^<(?:\/head|body|\/body|\/html|frameset)\b/i.test(html.slice(headEnd, headEnd + 12))) return undefined;
  const { line } = evidence({ start: headEnd, end: headEnd });
  const element = elements.find(({ start, name }) => start === headEnd && name !== 'body');
  return `${element ? `<${element.name}>` : 'text'} in line ${line}`;
}

/** Of each name the first tag counts. */
function* beyond(tags: readonly Meta[], page: Page): Generator<Draft> {
  const last = tags.at(-1);
  const windows = limitsFor(page.site.networks).flatMap(({ network, name, headBytes }) =>
    headBytes ? [{ network, name, headBytes }] : [],
  );
  if (!last) return;
  const end = endOf(last, page);
  const passed = windows.filter(({ headBytes }) => headBytes.value < end);
  const sure = passed.filter(({ headBytes }) => isSure(headBytes));
  const narrowest = (sure.length > 0 ? sure : passed).toSorted(
    (one, other) => one.headBytes.value - other.headBytes.value,
  )[0];
  if (!narrowest) return;

  const { name, headBytes } = narrowest;
  const firsts = [...new Map(tags.toReversed().map((tag) => [tag.key, tag])).values()].reverse();
  const lost = firsts.filter((tag) => endOf(tag, page) > headBytes.value);
  const [first] = lost;
  if (!first) return;
  yield {
    message: `Expected ${namesOf(lost)} within the first ${kilobytes(headBytes.value)} that ${name} reads, found after ${kilobytes(page.evidence(first).offset)}`,
    at: first,
    networks: (sure.length > 0 ? sure : passed).map(({ network }) => network),
    severity: sure.length > 0 ? 'warning' : 'info',
    help: weightBefore(first, page),
  };
}

const isSure = ({ confidence }: Limit<number>): boolean => confidence === 'documented';

const endOf = ({ end }: Meta, { evidence }: Page): number => evidence({ start: end, end }).offset;

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;

/** The heaviest style or script that stands before the tags. */
function weightBefore({ start }: Meta, { document, evidence }: Page): string {
  const [heaviest] = [...document.named('style'), ...document.named('script')]
    .filter((element) => element.end <= start)
    .sort((one, other) => other.end - other.start - (one.end - one.start));
  const advice = 'Move the tags up, before inline styles and scripts';
  return heaviest
    ? `${advice}; the heaviest is <${heaviest.name}> in line ${evidence(heaviest).line}, ${kilobytes(heaviest.end - heaviest.start)}`
    : advice;
}

const namesOf = (metas: readonly Meta[]): string => listed(metas.map(({ key }) => key));
