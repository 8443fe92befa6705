import { draftCards, type SeenImage, settleCard } from '../../src/preview/resolve-cards.ts';
import { pictureFiles, type SharedCard, shareCards } from '../../src/preview/shared-cards.ts';
import { imageAnswer } from '../support/image-answer.ts';
import { somePage } from '../support/some-page.ts';

const tea = 'https://example.com/tea.jpg';
const at = 'https://example.com/tea/green';
const og = (key: string, content: string): string => `<meta property="og:${key}" content="${content}">`;

function settled(html: string, networks: readonly string[], seen: SeenImage = imageAnswer(tea)) {
  return draftCards(somePage(html), networks).map((draft) => settleCard(draft, new Map([[tea, seen]])));
}

const shared = (html: string, networks: readonly string[], seen?: SeenImage): SharedCard[] =>
  shareCards(settled(html, networks, seen), at);

const title = og('title', 'Green tea');
const picture = og('image', tea);

it('keeps networks together that show the same, in the order of their first', () => {
  expect(shared(title + picture, ['whatsapp', 'x', 'line', 'bluesky', 'reddit'])).toEqual([
    { networks: ['x'], noCard: 'no twitter:card, and in its place no og:type, no og:description', layout: 'none' },
    {
      networks: ['whatsapp', 'bluesky', 'line'],
      layout: 'large',
      title: { value: 'Green tea', from: 'og:title' },
      picture: { url: tea, from: 'og:image' },
    },
    {
      networks: ['reddit'],
      layout: 'small',
      title: { value: 'Green tea', from: 'og:title' },
      picture: { url: tea, from: 'og:image' },
    },
  ]);
});

it.each<[string, string, Partial<SharedCard>]>([
  ['the address of the page itself', title + og('url', at), {}],
  ['another address', title + og('url', '/tea'), { address: { value: 'https://example.com/tea', from: 'og:url' } }],
])('tells where a card leads unless it is %s', (_, html, more) => {
  expect(shared(html, ['whatsapp'])).toEqual([
    { networks: ['whatsapp'], layout: 'none', title: { value: 'Green tea', from: 'og:title' }, ...more },
  ]);
});

it('tells what is cut and where', () => {
  const [card] = shared(og('title', 'Tea '.repeat(20)), ['discord']);
  expect(card?.title?.cut).toEqual({ at: 70, unit: 'bytes', rest: 'a Tea Tea' });
});

it.each<[string, SeenImage, Partial<SharedCard>]>([
  ['a fine one', imageAnswer(tea), { layout: 'large', picture: { url: tea, from: 'og:image' } }],
  [
    'one that is gone',
    imageAnswer(tea, { outcome: 'http_error', status: 404 }),
    { layout: 'none', picture: { url: tea, from: 'og:image', refused: 'status 404' } },
  ],
  [
    'one that is too small, by hearsay',
    imageAnswer(tea, { width: 100, height: 100 }),
    {
      layout: 'none',
      picture: {
        url: tea,
        from: 'og:image',
        refused: '100×100 px is below the minimum of 200×200 px (as third parties report)',
      },
    },
  ],
  [
    'one that nobody saw',
    'offline',
    { layout: 'small', picture: { url: tea, from: 'og:image', declared: { width: 900, height: 600 } } },
  ],
])('tells of a picture what its network makes of it: %s', (name, seen, card) => {
  const network = name.startsWith('a fine') || name.includes('gone') ? 'whatsapp' : 'microsoft-teams';
  const declared = og('image:width', '900') + og('image:height', '600');
  expect(shared(title + picture + declared, [network], seen)[0]).toMatchObject(card);
});

it.each<[string, SeenImage, object]>([
  ['seen', imageAnswer(tea), { size: { width: 1200, height: 630 }, format: 'jpeg', bytes: 100_000 }],
  ['not asked for', 'within_page', { unknown: 'not looked at: an audit leaves pictures within a page to smo preview' }],
  ['offline', 'offline', { unknown: 'not looked at: smo was told to stay offline' }],
])('tells of a file that is %s what is known of it', (_, seen, facts) => {
  expect([...pictureFiles(settled(title + picture, ['whatsapp'], seen))]).toEqual([{ url: tea, ...facts }]);
});

it('tells nothing of files whose card nobody sees', () => {
  expect([...pictureFiles(settled(title + picture, ['x']))]).toEqual([]);
});
