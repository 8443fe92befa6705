import { draftCards, resolveCards, settleCard } from '../../src/preview/resolve-cards.ts';
import { robotsRefusal } from '../../src/preview/robots-refusal.ts';
import { imageAnswer } from '../support/image-answer.ts';
import { somePage } from '../support/some-page.ts';

const page = 'https://example.com/tea/green';
const tea = 'https://example.com/tea.jpg';
const closed = { allows: { LinkedInBot: false, facebookexternalhit: false, WhatsApp: false, Twitterbot: true } };

it.each([
  ['facebook', 'robots.txt of example.com refuses facebookexternalhit', 'documented'],
  ['threads', 'robots.txt of example.com refuses facebookexternalhit', 'documented'],
  ['linkedin', 'robots.txt of example.com refuses LinkedInBot', 'third-party'],
])('keeps %s out: %s', (network, words, confidence) => {
  expect(robotsRefusal(network, tea, new Map([[tea, closed]]))).toMatchObject({ words, confidence });
});

it.each([
  ['x', 'is let in'],
  ['whatsapp', 'is not known to obey'],
  ['mastodon', 'does not obey'],
  ['google-discover', 'has no robot for previews'],
])('lets %s in, which %s', (network) => {
  expect(robotsRefusal(network, tea, new Map([[tea, closed]]))).toBeUndefined();
});

it('takes for open what nobody asked for', () => {
  expect(robotsRefusal('facebook', tea, new Map())).toBeUndefined();
});

const html = `<meta property="og:title" content="Tea"><meta property="og:image" content="${tea}">`;
const images = new Map([[tea, imageAnswer(tea)]]);
const settled = (refused: string) =>
  draftCards(somePage(html), ['facebook', 'line']).map((draft) =>
    settleCard(draft, images, { page, seen: new Map([[refused, closed]]) }),
  );

it('leaves no card of a page that the robot may not read', () => {
  const [facebook, line] = settled(page);
  expect(facebook?.noCard?.words).toBe('robots.txt of example.com refuses facebookexternalhit');
  expect(facebook?.layout).toEqual({ picture: 'none' });
  expect(line?.noCard).toBeUndefined();
});

it('leaves a card without the picture that the robot may not fetch', () => {
  const [facebook, line] = settled(tea);
  expect(facebook?.noCard).toBeUndefined();
  expect(facebook?.layout).toEqual({ picture: 'none' });
  expect(facebook?.picture?.refused?.words).toBe('robots.txt of example.com refuses facebookexternalhit');
  expect(line?.layout.picture).toBe('large');
});

it('asks for nothing where nobody looked', () => {
  expect(resolveCards(somePage(html), ['facebook'])[0]?.noCard).toBeUndefined();
});
