import type { Audit, SharedCard } from '../../src/audit/audit.ts';
import { cardNetworksOf } from '../../src/preview/card-network.ts';
import { countCards } from '../../src/report/card-counts.ts';
import { samplePage } from '../support/sample-audit.ts';

const card = (networks: readonly string[], over: Partial<SharedCard> = {}): SharedCard => ({
  networks,
  layout: 'large',
  ...over,
});
const text = { value: 'Tea', from: 'og:title' as const };

it('counts pages by the card that they get, for networks alike together', () => {
  const audit: Pick<Audit, 'pages' | 'cardNetworks'> = {
    cardNetworks: cardNetworksOf(['facebook', 'x', 'line', 'discord']),
    pages: [
      samplePage('/', { cards: [card(['facebook', 'line', 'x']), card(['discord'], { layout: 'small' })] }),
      samplePage('/lost', { outcome: 'http_error', status: 404 }),
      samplePage('/green', {
        cards: [
          card(['facebook', 'line'], {
            layout: 'none',
            picture: { url: '/a', from: 'og:image', refused: 'status 404' },
          }),
          card(['x'], { layout: 'none', noCard: 'no og:title' }),
          card(['discord'], { layout: 'unknown', title: { ...text, cut: { at: 70, unit: 'bytes', rest: 'time' } } }),
        ],
      }),
    ],
  };
  const none = { large: 0, small: 0, none: 0, unknown: 0, noCard: 0 };
  expect(countCards(audit)).toEqual([
    { networks: ['Facebook', 'LINE'], pages: { ...none, large: 1, none: 1 }, cut: 0, refused: 1 },
    { networks: ['X'], pages: { ...none, large: 1, noCard: 1 }, cut: 0, refused: 0 },
    { networks: ['Discord'], pages: { ...none, small: 1, unknown: 1 }, cut: 1, refused: 0 },
  ]);
});
