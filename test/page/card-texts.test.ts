import { cardTexts } from '../../src/page/card-texts.ts';
import { pageOf } from '../../src/testing.ts';
import { shop } from '../support/rules.ts';

const pageFor = (html: string, networks: readonly string[]) =>
  pageOf('https://tea.example/green', html, {}, { ...shop, networks });

const titles = (html: string, networks = ['facebook', 'x', 'discord']) =>
  cardTexts(pageFor(html, networks), 'title').map(({ value, tags, limits }) => [
    value,
    tags.join(' '),
    limits.map(({ network }) => network).join(' '),
  ]);

const og = (text: string) => `<meta property="og:title" content="${text}">`;
const x = (text: string) => `<meta name="twitter:title" content="${text}">`;

it.each([
  ['nothing', '', []],
  ['empty tags', og(' ') + x(''), []],
  ['a <title> that they guess from', '<title>Green tea</title>', []],
  ['one for all', og('Green tea'), [['Green tea', 'og:title', 'facebook x discord']]],
  [
    'the tag as typed',
    '<meta name="OG:Title" content=" Green&#32; tea ">',
    [['Green tea', 'OG:Title', 'facebook x discord']],
  ],
  [
    'the first in the page for Discord',
    x('Tea for X') + og('Green tea'),
    [
      ['Green tea', 'og:title', 'facebook'],
      ['Tea for X', 'twitter:title', 'x discord'],
    ],
  ],
  [
    'one of their own for X',
    og('Green tea') + x('Tea for X'),
    [
      ['Green tea', 'og:title', 'facebook discord'],
      ['Tea for X', 'twitter:title', 'x'],
    ],
  ],
  ['copies once', og('Green tea') + x('Green tea'), [['Green tea', 'og:title twitter:title', 'facebook x discord']]],
  ['the first of two', og('Green tea') + og('Black tea'), [['Green tea', 'og:title', 'facebook x discord']]],
])('takes %s', (_, html, texts) => expect(titles(html)).toEqual(texts));

it('takes <title> for networks that say so', () =>
  expect(titles('<title>\n</title><title>Green tea</title>', ['telegram', 'facebook'])).toEqual([
    ['Green tea', '<title>', 'telegram'],
  ]));

it('takes the description for search engines where networks say so', () => {
  const page = pageFor('<meta name="description" content="Three grams."><meta name="Description" content="Four.">', [
    'telegram',
    'whatsapp',
  ]);
  expect(cardTexts(page, 'description')).toMatchObject([{ value: 'Three grams.', tags: ['description'] }]);
});

it('finds nothing for networks that do not matter', () => expect(titles(og('Green tea'), [])).toEqual([]));

it('points to the first tag', () => {
  const html = og('Green tea') + x('Green tea');
  const [text] = cardTexts(pageFor(html, ['x', 'facebook']), 'title');
  expect(html.slice(text?.at.start, text?.at.end)).toBe(og('Green tea'));
});
