import fc from 'fast-check';
import { visible } from '../../../src/report/escape/terminal.ts';
import { displayWidth } from '../../../src/report/layout/width.ts';
import { wrap } from '../../../src/report/layout/wrap.ts';
import { growth } from '../../support/growth.ts';
import { hostileText } from '../../support/hostile-text.ts';

describe('wrap', () => {
  it.each<[string, string, number, string[]]>([
    ['nothing', '', 20, ['']],
    ['what fits', 'green tea', 9, ['green tea']],
    ['at spaces', 'green tea and black tea', 10, ['green tea', 'and black', 'tea']],
    ['inner spaces kept', 'a  b', 10, ['a  b']],
    ['a long word', 'abcdefghijklm', 8, ['abcdefgh', 'ijklm']],
    ['an address at its slashes', 'https://tea.example/green/leaves', 24, ['https://tea.example/', 'green/leaves']],
    ['not inside %E8', 'https://t.co/%E8%8C%B6%E8', 15, ['https://t.co/', '%E8%8C%B6%E8']],
    ['not inside %E8 without a better place', 'abcdefg%E8abcd', 8, ['abcdefg', '%E8abcd']],
    ['between wide letters', '日本語のお茶', 8, ['日本語の', 'お茶']],
    ['never before a closing mark', '日本語茶、美味', 8, ['日本語', '茶、美味']],
    ['never behind an opening mark', '日本語「お茶」', 8, ['日本語', '「お茶」']],
    ['Latin and wide together', 'Tea とお茶 and more', 8, ['Tea とお', '茶 and', 'more']],
    ['emoji', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 8, ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']],
    ['the dot behind what it follows', '6 pages · meta-tags', 9, ['6 pages ·', 'meta-tags']],
    ['a command at the start', '::error::x', 20, ['\\x3a:error::x']],
    ['a command at a line break', 'some text ::error::x', 12, ['some text', '\\x3a:error::', 'x']],
    ['a command where a word breaks', 'abcdefgh::x', 8, ['abcdefgh', '\\x3a:x']],
    ['at least 8 columns', 'green tea', 0, ['green', 'tea']],
  ])('%s', (_, text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  it.each<[string, string, number, string[]]>([
    ['cut at a space', 'one two three four five', 2, ['one two', 'three…']],
    ['cut in a word', 'abcdefghijklmnopqrst', 1, ['abcdefg…']],
    ['not cut', 'one two three', 2, ['one two', 'three']],
  ])('%s', (_, text, maxLines, lines) => expect(wrap(text, 8, maxLines)).toEqual(lines));

  it('keeps to the width, loses no letter and starts no line with a command, whatever comes', () => {
    fc.assert(
      fc.property(hostileText().map(visible), fc.integer({ min: 8, max: 70 }), (text, width) => {
        const lines = wrap(text, width);
        const letters = (some: string) => some.replace(/\s|\\x3a|:/g, '');
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        for (const line of lines) expect(line.trimStart()).not.toMatch(/^::/);
        expect(letters(lines.join(''))).toBe(letters(text));
      }),
    );
  });

  it('looks no further than it prints', () => {
    const start = performance.now();
    expect(wrap('日'.repeat(3_000_000), 20, 2)).toEqual(['日'.repeat(10), `${'日'.repeat(9)}…`]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it.each(['a', '日', ':', '%E8'])('takes time that grows with a text of %j', (part) =>
    expect(growth((size) => void wrap(part.repeat(size), 20), 25_000)).toBeLessThan(10),
  );
});
