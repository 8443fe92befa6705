import { cardTexts } from '../../src/page/card-texts.ts';
import { overlong } from '../../src/page/overlong.ts';
import { pageOf } from '../../src/testing.ts';
import { shop } from '../support/rules.ts';

const told = (title: string, networks = ['facebook', 'x', 'discord']) => {
  const html = `<meta property="og:title" content="${title}">`;
  const page = pageOf('https://tea.example/green', html, {}, { ...shop, networks });
  return overlong(cardTexts(page, 'title'), 'title').map(({ message, help, networks }) => [message, help, networks]);
};

it.each([
  ['70 letters', 'a'.repeat(70)],
  ['nothing', ' '],
])('is content with %s', (_, title) => expect(told(title)).toEqual([]));

it('is content where nobody cuts', () => expect(told('a'.repeat(500), ['facebook', 'linkedin'])).toEqual([]));

it('names all that cut, the first of those that leave the same', () =>
  expect(told(`${'Green tea '.repeat(7)}and more`)).toEqual([
    [
      'Expected og:title of at most 70 characters for X, found 78',
      `X shows: ${'Green tea '.repeat(7).trimEnd()}…`,
      ['x', 'discord'],
    ],
  ]));

it('names the one that leaves least', () =>
  expect(told('녹차 '.repeat(24))).toEqual([
    [
      'Expected og:title of at most 70 bytes for Discord, found 167',
      `Discord shows: ${'녹차 '.repeat(10).trimEnd()}…`,
      ['x', 'discord'],
    ],
  ]));

it('leaves out those for which it fits', () =>
  expect(told('녹차 '.repeat(12))).toEqual([
    [
      'Expected og:title of at most 70 bytes for Discord, found 83',
      `Discord shows: ${'녹차 '.repeat(10).trimEnd()}…`,
      ['discord'],
    ],
  ]));
