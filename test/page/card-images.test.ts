import { cardImages } from '../../src/page/card-images.ts';
import { pageOf } from '../../src/testing.ts';
import { shop, teaPage } from '../support/rules.ts';

const taken = (html: string) =>
  cardImages(teaPage('/green', html)).map(({ url, tag, networks }) => [tag, url, networks]);

it.each([
  ['', []],
  ['<meta property="og:image" content=" ">', []],
  ['<meta property="og:image" content="data:image/png;base64,AA">', []],
  ['<meta property="og:image" content="/a.png">', [['og:image', 'https://tea.example/a.png', ['facebook', 'x']]]],
  [
    '<meta property="og:image" content="/a.png"><meta property="og:image" content="/b.png">',
    [['og:image', 'https://tea.example/a.png', ['facebook', 'x']]],
  ],
  [
    '<meta name="twitter:image" content="/x.png"><meta property="OG:Image" content="/a.png">',
    [
      ['twitter:image', 'https://tea.example/x.png', ['x']],
      ['OG:Image', 'https://tea.example/a.png', ['facebook']],
    ],
  ],
  [
    '<meta name="twitter:image" content="/a.png"><meta property="og:image" content="https://tea.example/a.png">',
    [['og:image', 'https://tea.example/a.png', ['facebook', 'x']]],
  ],
])('%s', (html, images) => expect(taken(html)).toEqual(images));

it('knows no picture for networks that do not matter', () => {
  const page = pageOf(
    'https://tea.example/',
    '<meta property="og:image" content="/a.png">',
    {},
    { ...shop, networks: [] },
  );
  expect(cardImages(page)).toEqual([]);
});
