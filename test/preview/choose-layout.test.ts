import type { CardPicture } from '../../src/preview/card.ts';
import { chooseLayout, type LayoutFacts } from '../../src/preview/choose-layout.ts';

const picture = (over: Partial<CardPicture> = {}): CardPicture => ({
  url: 'https://example.com/tea.jpg',
  from: 'og:image',
  ...over,
});

const layout = (network: string, over: Partial<LayoutFacts> = {}): string =>
  chooseLayout({ network, picture: picture(), xCard: '', directives: [], ...over }).picture;

it.each<[string, Partial<LayoutFacts>, string]>([
  ['facebook', { picture: undefined }, 'none'],
  ['facebook', { picture: picture({ refused: { words: 'status 404', source: '', confidence: 'observed' } }) }, 'none'],
  ['facebook', {}, 'unknown'],
  ['facebook', { picture: picture({ size: { width: 600, height: 315 } }) }, 'large'],
  ['discord', { xCard: 'summary_large_image' }, 'large'],
  ['discord', { xCard: 'summary' }, 'small'],
  ['google-discover', {}, 'small'],
  ['google-discover', { directives: ['max-image-preview:large'] }, 'unknown'],
  [
    'google-discover',
    { directives: ['max-image-preview:large'], picture: picture({ size: { width: 1200, height: 200 } }) },
    'small',
  ],
  ['apple-messages', { picture: picture({ from: 'apple-touch-icon' }) }, 'small'],
  ['signal', { picture: picture({ size: { width: 300, height: 199 } }) }, 'small'],
  ['nobody', {}, 'small'],
])('%s %j: %s', (network, facts, expected) => expect(layout(network, facts)).toBe(expected));
