import { jsonLdBlock, jsonLdLines } from '../../src/markup.ts';
import { videoProperties } from '../../src/networks/schema-org.ts';
import { hasUnreadMarkup } from '../../src/page/article-items.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { readIsoDate } from '../../src/page/iso-date.ts';
import type { Page } from '../../src/page/page.ts';
import { type SchemaItem, schemaItems, textOfItem } from '../../src/page/schema-items.ts';
import { type Draft, pageRule, skip } from '../../src/rule.ts';
import { count, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require videos to be marked up with name, thumbnail and date',
  why: 'Without VideoObject a video is found by chance; without thumbnail and date it is left out of the results for videos.',
  sources: [
    'https://developers.google.com/search/docs/appearance/structured-data/video',
    'https://schema.org/VideoObject',
  ],
  severity: 'info',
  examples: {
    good: [
      watch(
        '"name":"Steaming tea","thumbnailUrl":"https://example.com/tea.jpg","uploadDate":"2026-05-01","contentUrl":"https://example.com/tea.mp4","duration":"PT1M33S"',
      ),
    ],
    bad: [
      '<meta property="og:type" content="video.other"><meta property="og:title" content="Steaming tea">',
      watch('"name":"Steaming tea"'),
      watch(
        '"name":"Steaming tea","thumbnailUrl":"https://example.com/tea.jpg","uploadDate":"May 1","contentUrl":"https://example.com/tea.mp4","duration":"1:33"',
      ),
    ],
  },

  target: (page) => {
    const items = schemaItems(page).filter(({ types }) => types.includes('VideoObject'));
    return needsCard(page) && (items.length > 0 || page.kind.is === 'video') ? { items } : undefined;
  },

  *check({ items }, _, page) {
    if (items.length > 0) yield* [incomplete(items, page), ...unreadable(items)].filter((draft) => draft !== undefined);
    else if (hasUnreadMarkup(page)) yield skip;
    else yield { message: 'Missing VideoObject markup', help: jsonLdBlock(factsOf(page)) };
  },
});

/** All videos of a page come from one template: what is missing is told once. */
function incomplete(items: readonly SchemaItem[], page: Page): Draft | undefined {
  const missing = videoProperties.filter(({ names }) => items.some((item) => !hasAny(item, names)));
  const names = missing.map(({ names: [name] }) => name);
  const found = items.filter((item) => missing.some((property) => !hasAny(item, property.names)));
  if (names.length === 0) return undefined;
  const where = items.length === 1 ? 'VideoObject' : `${found.length} of ${count(items.length, 'VideoObject')}`;
  return { message: `Missing ${names.join(', ')} in ${where}`, at: found[0], help: jsonLdLines(factsOf(page), names) };
}

const hasAny = (item: SchemaItem, names: readonly string[]): boolean =>
  names.some((name) => item.values(name).length > 0);

const duration = /^P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/i;

const forms: readonly (readonly [property: string, isRight: (value: string) => boolean, example: string])[] = [
  ['uploadDate', (value) => readIsoDate(value) !== undefined, 'a date as in 2026-05-31T09:30:00+02:00'],
  ['duration', (value) => duration.test(value), 'a duration as in PT1M33S'],
];

function unreadable(items: readonly SchemaItem[]): readonly Draft[] {
  return forms.flatMap(([property, isRight, example]) => {
    const told = items.map((item) => ({ item, value: textOfItem(item, property) }));
    const wrong = told.find(({ value }) => value !== undefined && !isRight(value));
    if (wrong?.value === undefined) return [];
    const { item, value } = wrong;
    return { message: `Expected ${example} in ${property} of VideoObject, found "${shorten(value, 40)}"`, at: item };
  });
}

function factsOf({ openGraph, titles, iframes, document, resolve }: Page): Readonly<Record<string, unknown>> {
  const [video] = document.named('video');
  const source = video?.attributes.src?.trim();
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: openGraph.title?.value ?? titles[0]?.text,
    description: openGraph.description?.value,
    thumbnailUrl: openGraph.images.find(({ url }) => url)?.url,
    uploadDate: '…',
    contentUrl: source ? resolve(source) : undefined,
    embedUrl: iframes[0]?.url?.href,
  };
}

function watch(properties: string): string {
  return `<title>Steaming tea</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"VideoObject",${properties}}</script>`;
}
