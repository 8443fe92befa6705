import { countWords } from '../../src/page/word-count.ts';

describe('words', () => {
  it.each([
    ['', 0],
    ['   ', 0],
    ['tea', 1],
    ['Green tea', 2],
    [' Green\n\ttea ', 2],
    ['tea – or – cake', 3],
    ['- * … !', 0],
    ["it's 5 o'clock", 3],
    ['Grüner Tee', 2],
    ['зелёный чай', 2],
    ['شاي أخضر', 2],
    ['हरी चाय', 2],
    ['녹차 한 잔', 3],
    ['绿茶很好喝', 3],
    ['緑茶を飲む', 3],
    ['ชาเขียว', 4],
    ['Green tea 绿茶', 3],
    ['「」、。', 0],
    ['🍵 tea', 1],
    ['½', 1],
  ])('%j: %d', (text, words) => expect(countWords(text)).toBe(words));

  it('takes time in proportion to the text', () => {
    const texts = ['-'.repeat(1_000_000), '茶'.repeat(1_000_000), '- '.repeat(500_000)];
    expect(texts.map(countWords)).toEqual([0, 500_000, 0]);
  });
});
