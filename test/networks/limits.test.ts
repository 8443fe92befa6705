import { defaultNetworks } from '../../src/config/options.ts';
import {
  type CardLimits,
  cardFields,
  cardLimits,
  imageLimits,
  isSmaller,
  limitsFor,
  limitsOf,
} from '../../src/networks/limits.ts';

const confidences = ['documented', 'observed', 'third-party', 'derived', 'unconfirmed'];
const figures = (part: unknown): Record<string, unknown>[] => {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return [];
  const inner = Object.values(part).flatMap(figures);
  return 'value' in part || 'order' in part ? [part as Record<string, unknown>, ...inner] : inner;
};

describe.each(cardLimits)('$network', (limits: CardLimits) => {
  it('has a source and a mark for every figure and every reading', () => {
    const found = figures(limits);
    expect(found).not.toEqual([]);
    for (const { source, confidence } of found) {
      expect(String(source).trim()).not.toBe('');
      expect(confidences).toContain(confidence);
    }
  });

  it('reads a title and an image from somewhere', () => {
    for (const field of ['title', 'image'] as const) expect(limits.reads[field]?.order.length).toBeGreaterThan(0);
  });

  it('reads known fields from each source once', () => {
    for (const [field, reading] of Object.entries(limits.reads)) {
      expect(cardFields).toContain(field);
      const sources = [...reading.order, ...(reading.guesses ?? [])];
      expect(sources).toEqual([...new Set(sources)]);
    }
  });

  it('asks for no more than it allows', () => {
    const cards = ['', ...Object.keys(limits.imageByCard ?? {})];
    for (const { minimum, best, maximum, accepted, refused } of cards.map((card) => imageLimits(limits, card))) {
      if (minimum && best) expect(isSmaller(best.value, minimum.value)).toBe(false);
      if (minimum && maximum) expect(isSmaller(maximum.value, minimum.value)).toBe(false);
      expect((accepted?.value ?? []).filter((format) => refused?.value.includes(format))).toEqual([]);
    }
  });
});

it('has every network once', () => {
  const networks = cardLimits.map(({ network }) => network);
  expect(networks).toEqual([...new Set(networks)]);
});

it.each(defaultNetworks)('knows %s, which matters by default', (network) =>
  expect(limitsOf(network)?.network).toBe(network),
);

it('knows what matters, in its own order, and passes over the rest', () => {
  expect(limitsFor(['discord', 'nobody', 'x', '__proto__']).map(({ network }) => network)).toEqual(['x', 'discord']);
  expect(limitsOf('__proto__')).toBeUndefined();
});

it.each([
  ['facebook', (of: CardLimits) => of.image.minimum?.value, { width: 200, height: 200 }],
  ['facebook', (of: CardLimits) => of.image.large?.value, { width: 600, height: 315 }],
  ['facebook', (of: CardLimits) => of.image.bytes?.value, 8_388_608],
  ['facebook', (of: CardLimits) => of.headBytes?.value, 1_048_576],
  ['x', (of: CardLimits) => of.title?.value, 70],
  ['x', (of: CardLimits) => of.description?.value, 200],
  ['x', (of: CardLimits) => of.imageAlt?.value, 420],
  ['x', (of: CardLimits) => of.reads.title?.order, ['twitter:title', 'og:title']],
  ['linkedin', (of: CardLimits) => of.image.best?.value, { width: 1200, height: 627 }],
  ['whatsapp', (of: CardLimits) => of.image.bytes?.value, 614_400],
  ['whatsapp', (of: CardLimits) => of.headBytes?.value, 307_200],
  ['slack', (of: CardLimits) => of.headBytes?.confidence, 'third-party'],
  ['discord', (of: CardLimits) => [of.title?.value, of.title?.unit], [70, 'bytes']],
  ['discord', (of: CardLimits) => of.redirects?.value, 5],
  ['mastodon', (of: CardLimits) => of.reads.title?.order[0], 'json-ld:headline'],
  ['google-discover', (of: CardLimits) => of.image.minimumArea?.value, 300_000],
])('%s: %s', (network, pick, value) => expect(pick(limitsOf(network) as CardLimits)).toEqual(value));

it.each([
  ['summary', { width: 144, height: 144 }, 1],
  ['summary_large_image', { width: 300, height: 157 }, 2],
  ['', undefined, undefined],
  ['constructor', undefined, undefined],
])('on X a %j card has its own picture', (card, minimum, ratio) => {
  const limits = imageLimits(limitsOf('x') as CardLimits, card);
  expect([limits.minimum?.value, limits.ratio?.value.best]).toEqual([minimum, ratio]);
  expect(limits.bytes?.value).toBe(5_242_880);
});

it.each([
  [{ width: 199, height: 200 }, { width: 200, height: 200 }, true],
  [{ width: 200, height: 199 }, { width: 200, height: 200 }, true],
  [{ width: 200, height: 200 }, { width: 200, height: 200 }, false],
  [{ width: 300, height: 1 }, { width: 300, height: 0 }, false],
])('%j is smaller than %j: %s', (actual, limit, smaller) => expect(isSmaller(actual, limit)).toBe(smaller));
