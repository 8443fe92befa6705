import {
  accountNames,
  articleProperties,
  bylineWords,
  emptyDates,
  isArticleType,
  videoProperties,
} from '../../src/networks/schema-org.ts';
import { readIsoDate } from '../../src/page/iso-date.ts';

it.each([
  ['BlogPosting', true],
  ['NewsArticle', true],
  ['WebPage', false],
  ['Blog', false],
  ['Recipe', false],
])('%s is an article: %s', (type, expected) => expect(isArticleType(type)).toBe(expected));

it.each([
  ['by Lin Chen', 'by '],
  ['Posted by: Lin', 'Posted by: '],
  ['Autor: Lin', 'Autor:'],
  ['作者：林', '作者：'],
  ['Byron', undefined],
  ['von Neumann', undefined],
  ['Di Caprio', undefined],
  ['Authority', undefined],
])('what stands before the name in %j: %j', (text, word) => expect(bylineWords.pattern.exec(text)?.[0]).toBe(word));

it('knows names of accounts in lower case', () =>
  expect([...accountNames.names].every((name) => name === name.toLowerCase())).toBe(true));

it('knows empty dates by days that can be read', () =>
  expect([...emptyDates.keys()].filter((day) => readIsoDate(day)?.day !== day)).toEqual([]));

it('marks what nobody documented', () =>
  expect(
    [...articleProperties, ...videoProperties].filter(
      ({ source, confidence }) => confidence === 'documented' && !source.startsWith('https://'),
    ),
  ).toEqual([]));
