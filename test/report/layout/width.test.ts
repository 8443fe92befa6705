import fc from 'fast-check';
import stringWidth from 'string-width';
import { cells, cutToWidth, displayWidth, head } from '../../../src/report/layout/width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['tea', 3],
    ['日本語', 6],
    ['한국어', 6],
    ['ｶﾞ', 2],
    ['Ａ', 2],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['🇩🇪', 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['✖ ⚠ ℹ ✔', 7],
    ['…·×│', 4],
    ['می‌خواهم', 7],
    ['ไทย', 3],
    ['ภาษาไทยที่ดี', 9],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
    expect(stringWidth(text)).toBe(columns);
  });

  it('agrees with string-width on every assigned character', () => {
    const differing: string[] = [];
    for (let point = 0x20; point < 0x20000; point += 1) {
      const letter = String.fromCodePoint(point);
      if (/[\p{Cn}\p{Cc}\p{Cs}\p{M}\p{Regional_Indicator}]/u.test(letter)) continue;
      if (displayWidth(letter) !== stringWidth(letter)) differing.push(point.toString(16));
    }
    // Vowels and finals of Hangul stand behind a leading jamo, which already takes the columns.
    expect(differing.filter((hex) => !/^(?:11[6-9a-f].|d7[b-f].)$/.test(hex))).toEqual([]);
  });
});

describe('cutToWidth', () => {
  it.each([
    ['tea', 3, 'tea'],
    ['green tea', 6, 'green…'],
    ['日本語', 5, '日本…'],
    ['日本語', 4, '日…'],
    ['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
    ['tea', 1, '…'],
    ['tea', 0, '…'],
  ])('%j to %i columns', (text, columns, cut) => expect(cutToWidth(text, columns)).toBe(cut));
});

it('head never takes more than the columns', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, columns) => {
      expect(displayWidth(head(text, columns))).toBeLessThanOrEqual(columns);
    }),
  );
});

it('cells add up to the text and its width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const all = cells(text);
      expect(all.map((cell) => cell.text).join('')).toBe(text);
      expect(all.reduce((sum, { width }) => sum + width, 0)).toBe(displayWidth(text));
    }),
  );
});
