import { count, fold, graphemes, letters, listed, nearest, shorten, utf8Length } from '../src/text.ts';

describe('fold', () => {
  it.each([
    ['  a\n\tb  ', 'a b'],
    ['a\u00a0\u00a0b', 'a b'],
    [' \n ', ''],
  ])('%j becomes %j', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('graphemes', () => {
  it.each([
    ['', 0],
    ['tea', 3],
    ['👩‍👩‍👧', 1],
    ['e\u0301', 1],
    ['한국어', 3],
  ])('%j has %i', (text, length) => expect(graphemes(text)).toBe(length));
});

describe('letters', () => {
  it.each(['a', '日', 'e\u0301', '👩‍👩‍👧', '🇩🇪', '✌🏽', '\ud83d'])('finds %j across every seam', (letter) => {
    for (const shift of ['', 'x', 'xx', 'xxx', 'xxxx', 'xxxxx', 'xxxxxx', 'xxxxxxx']) {
      expect([...letters(shift + letter.repeat(1500))]).toEqual([...shift, ...Array(1500).fill(letter)]);
    }
  });

  it('ends on a pile of marks', () => {
    const pile = `z${'\u0301'.repeat(5000)}`;
    expect([...letters(`${pile}a`)].join('')).toBe(`${pile}a`);
  });

  it('takes time that grows with the text', () => {
    const start = performance.now();
    expect(graphemes('日'.repeat(400_000))).toBe(400_000);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('shorten', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['a long sentence', 8, 'a long…'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2, '👩‍👩‍👧…'],
  ])('%j to %i', (text, limit, short) => expect(shorten(text, limit)).toBe(short));
});

describe('nearest', () => {
  const known = ['og:title', 'og:image', 'article:published_time'];
  it.each([
    ['og:titel', 'og:title'],
    ['OG:IMAGE', 'og:image'],
    ['article:publish_time', 'article:published_time'],
    ['viewport', undefined],
  ])('%s means %s', (name, meant) => expect(nearest(name, known)).toBe(meant));
});

it('counts bytes of UTF-8', () => expect(utf8Length('한')).toBe(3));
it('puts nouns in the plural', () => expect([count(1, 'page'), count(2, 'page')]).toEqual(['1 page', '2 pages']));

it.each([
  [[], ''],
  [['a', 'b', 'a'], 'a, b'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e and 2 more'],
])('%j listed', (names, text) => expect(listed(names)).toBe(text));
