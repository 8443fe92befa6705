import fc from 'fast-check';
import { isLatin, languageOf, scriptName, scriptOf } from '../../src/page/writing.ts';

it.each([
  ['Loose leaf, picked this spring. ', 'Latn'],
  ['Листовой чай этой весны. ', 'Cyrl'],
  ['이번 봄에 딴 녹차입니다. ', 'Hang'],
  ['この春に摘んだ緑茶です。', 'Jpan'],
  ['今年春天采摘的绿茶。', 'Hani'],
  ['ชาเขียวที่เก็บในฤดูใบไม้ผลินี้ ', 'Thai'],
  ['شاي أخضر قطف هذا الربيع ', 'Arab'],
  ['Loose leaf. Листовой чай. ', undefined],
])('%s is written in %s', (text, script) => expect(scriptOf(text.repeat(60))).toBe(script));

it('says nothing of short texts', () => expect(scriptOf('Листовой чай')).toBeUndefined());

it('is not misled by quotes of code', () =>
  expect(scriptOf('이번 봄에 딴 녹차입니다. const tea = 1; '.repeat(60))).toBeUndefined());

it.each([
  ['en', true],
  ['tr', true],
  ['sr', false],
  ['ru', false],
  ['', false],
])('%j is written in Latin letters alone: %s', (language, expected) => expect(isLatin(language)).toBe(expected));

it('names scripts and the languages that they give away', () => {
  expect([scriptName('Cyrl'), scriptName('Jpan')]).toEqual(['Cyrillic', 'Japanese']);
  expect([languageOf.get('Thai'), languageOf.get('Cyrl')]).toEqual(['th', undefined]);
});

it('throws at no text', () =>
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void scriptOf(text.repeat(9)))));
