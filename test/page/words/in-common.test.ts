import fc from 'fast-check';
import { sharesWord, tellsTopic } from '../../../src/page/words/in-common.ts';

it.each([
  ['How to brew green tea', 'Brewing: a guide', true],
  ['Green tea', 'GREEN', true],
  ['Tea in 2026', 'Harvest 2026', true],
  ['Thé vert', 'the vert', true],
  ['녹차 끓이기', '녹차를 우리는 법', true],
  ['녹차 끓이기', '홍차 우리기', false],
  ['녹차 우리기', '녹차 끓이기', true],
  ['緑茶の淹れ方', '美味しい緑茶', true],
  ['緑茶', '紅茶', false],
  ['Our summer holidays', 'How to brew green tea', false],
  ['to be or', 'or to be', false],
  ['', 'Green tea', false],
])('%j and %j share a word: %s', (one, other, expected) => {
  expect(sharesWord(one, other)).toBe(expected);
  expect(sharesWord(other, one)).toBe(expected);
});

it.each([
  ['Changelog', false],
  ['Green tea', true],
  ['緑茶の淹れ方', true],
  ['', false],
])('%j tells a topic: %s', (text, expected) => expect(tellsTopic(text)).toBe(expected));

it('finds a text of some words in itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(!tellsTopic(text) || sharesWord(text, text)).toBe(true);
    }),
  );
});
