import { type CardField, cardLimits } from '../../src/networks/limits.ts';
import { cardGap } from '../../src/page/card-gaps.ts';
import { somePage } from '../support/some-page.ts';

const gap = (html: string, field: CardField, networks: readonly string[], tag: `og:${string}` = `og:${field}`) => {
  const found = cardGap(somePage(html, { site: { networks } }), field, tag);
  return found && { ...found, empty: found.empty !== undefined };
};

it.each([
  ['<meta property="og:title" content="Tea">', 'title', ['facebook'], undefined],
  [
    '<title>Tea</title>',
    'title',
    ['facebook', 'slack'],
    { empty: false, networks: ['facebook'], substitute: '<title>' },
  ],
  ['<h1>Tea</h1>', 'title', ['facebook', 'x'], { empty: false, networks: ['facebook', 'x'], substitute: '<h1>' }],
  ['<meta name="twitter:title" content="Tea">', 'title', ['x', 'telegram'], undefined],
  ['<meta property="og:title" content="">', 'title', ['x'], { empty: true, networks: ['x'], substitute: undefined }],
  ['<title>Tea</title>', 'title', [], undefined],
  ['<p>Loose leaf', 'description', ['line'], undefined],
  [
    '<p>Loose leaf',
    'description',
    ['facebook'],
    { empty: false, networks: ['facebook'], substitute: 'text of the page' },
  ],
  [
    '<img src="/a.jpg">',
    'image',
    ['pinterest', 'whatsapp'],
    { empty: false, networks: ['whatsapp'], substitute: 'a picture of the page' },
  ],
  ['<link rel="image_src" href="/a.jpg">', 'image', ['reddit'], undefined],
  [
    '<link rel="apple-touch-icon" href="/a.png">',
    'image',
    ['apple-messages'],
    { empty: false, networks: ['apple-messages'], substitute: 'apple-touch-icon' },
  ],
  ['<img data-pin-media="/a.jpg" src="data:,">', 'image', ['pinterest'], undefined],
  ['<meta property="vk:image" content="/a.jpg">', 'image', ['vk'], undefined],
  ['<script type="application/ld+json">{"headline":"Tea"}</script>', 'title', ['mastodon'], undefined],
] as const)('%s lacks %s for %j: %j', (html, field, networks, expected) =>
  expect(gap(html, field, networks)).toEqual(expected),
);

it('knows every place that a network reads', () => {
  const fields = cardLimits.flatMap(({ network, reads }) =>
    Object.keys(reads).map((field) => [network, field] as const),
  );
  for (const [network, field] of fields)
    expect(() => gap('<p>', field as CardField, [network], 'og:nothing')).not.toThrow();
});
