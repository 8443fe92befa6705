import fc from 'fast-check';
import { guardLine, visible, visibleLines } from '../../../src/report/escape/terminal.ts';
import { hostileText } from '../../support/hostile-text.ts';

describe('visible', () => {
  it.each([
    ['a plain sentence, with "quotes"', 'a plain sentence, with "quotes"'],
    ['\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
    ['\x9b31m', '\\x9b31m'],
    ['bell\x07 back\b', 'bell\\x07 back\\x08'],
    ['two\r\nlines\tand a tab', 'two\\r\\nlines\\tand a tab'],
    ['\x00\x7f', '\\x00\\x7f'],
    ['abc\u202edcba', 'abc\\u202edcba'],
    ['a\u200bb\ufeffc\u00add', 'a\\u200bb\\ufeffc\\xadd'],
    ['a\u2028b', 'a\\u2028b'],
    ['lone \ud83d half', 'lone \\ud83d half'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['\ufffe', '\\ufffe'],
  ])('%j is shown as %j', (text, shown) => expect(visible(text)).toBe(shown));

  it.each([
    ['emoji of several', '👩‍👩‍👧 ❤️‍🔥 1️⃣ ✌🏽'],
    ['a region’s flag', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['Persian with its non-joiner', 'می‌خواهم'],
    ['Hindi with its joiner', 'क्‍ष'],
    ['Japanese with a variant', '葛󠄀飾区'],
    ['letters with marks', 'e\u0301 ü ệ'],
    ['ideographic and no-break space', '日\u3000本\u00a0語'],
  ])('leaves %s', (_, text) => expect(visible(text)).toBe(text));

  it.each([
    ['a joiner between Latin letters', 'pay\u200dpal', 'pay\\u200dpal'],
    ['a non-joiner at the end', 'می\u200c', 'می\\u200c'],
    ['a selector behind a letter', 'a\ufe0f', 'a\\ufe0f'],
    ['letters hidden in tags', '🏴\u{e0041}\u{e0042}', '🏴\\u{e0041}\\u{e0042}'],
  ])('shows %s', (_, text, shown) => expect(visible(text)).toBe(shown));

  it.each([
    ['##[error]gone', '#\\x23[error]gone'],
    ['in the middle ##vso[task.setvariable]', 'in the middle #\\x23vso[task.setvariable]'],
    ['##VSO[x]', '#\\x23VSO[x]'],
    ['###[x]', '##\\x23[x]'],
    ['## heading', '## heading'],
  ])('takes the command out of %j', (text, shown) => expect(visible(text)).toBe(shown));

  it('thins out piles of marks', () => {
    expect(visible(`z${'\u0301'.repeat(500)}`)).toBe(`z${'\u0301'.repeat(8)}…`);
  });

  it('leaves nothing that a terminal obeys, whatever comes', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufeff]/);
        expect(shown).not.toMatch(/\p{Cs}/u);
        expect(shown).not.toMatch(/##(?:\[|vso\[)/i);
      }),
    );
  });

  it('takes time that grows with the text', () => {
    const text = '\u200d\u0301a\ufe0f'.repeat(100_000);
    const start = performance.now();
    visible(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('visibleLines', () => {
  it.each([
    ['one', ['one']],
    ['one\ntwo\r\nthree\rfour\u2028five', ['one', 'two', 'three', 'four', 'five']],
    ['\tindented', ['  indented']],
    ['', ['']],
  ])('%j', (text, lines) => expect(visibleLines(text)).toEqual(lines));
});

describe('guardLine', () => {
  it.each([
    ['::error::gone', '\\x3a:error::gone'],
    ['   ::add-mask::x', '   \\x3a:add-mask::x'],
    ['\u3000::error::', '\u3000\\x3a:error::'],
    ['a::before', 'a::before'],
    [': one', ': one'],
  ])('%j becomes %j', (line, safe) => expect(guardLine(line)).toBe(safe));
});
