import fc from 'fast-check';
import { readRating } from '../../src/page/rating.ts';

it.each([
  ['4.5', { is: 'number', value: 4.5 }],
  [' 5 ', { is: 'number', value: 5 }],
  ['4.', { is: 'number', value: 4 }],
  ['-1', { is: 'number', value: -1 }],
  ['60%', { is: 'share', value: 0.6 }],
  ['6 / 10', { is: 'share', value: 0.6 }],
  ['4,5', { is: 'comma', right: '4.5' }],
  ['4,5/5', { is: 'comma', right: '4.5/5' }],
  ['6/0', { is: 'text' }],
  ['4.5 stars', { is: 'text' }],
  ['NaN', { is: 'text' }],
  ['', { is: 'text' }],
])('reads %j', (text, expected) => expect(readRating(text)).toEqual(expected));

it('reads whatever stands there', () => fc.assert(fc.property(fc.string(), (text) => void readRating(text))));
