import fc from 'fast-check';
import { readIsoDate } from '../../src/page/iso-date.ts';

const spanOf = (text: string) => {
  const date = readIsoDate(text);
  return date && [new Date(date.earliest).toISOString(), new Date(date.latest).toISOString()];
};
const exactly = (moment: string) => [moment, moment];

it.each([
  ['2026-05-31T09:30:00+02:00', exactly('2026-05-31T07:30:00.000Z')],
  ['2026-05-31T09:30:00Z', exactly('2026-05-31T09:30:00.000Z')],
  ['2026-05-31 09:30:00 +0000 UTC', exactly('2026-05-31T09:30:00.000Z')],
  ['20260531T0930-0730', exactly('2026-05-31T17:00:00.000Z')],
  [' 2026-05-31T09:30:00.123456Z ', exactly('2026-05-31T09:30:00.000Z')],
  ['0001-01-01T00:00:00Z', exactly('0001-01-01T00:00:00.000Z')],
  ['-0001-11-30T00:00:00+00:00', exactly('-000001-11-30T00:00:00.000Z')],
])('reads the moment %j', (text, moments) => expect(spanOf(text)).toEqual(moments));

it.each([
  ['2026-05-31T09:30', ['2026-05-30T19:30:00.000Z', '2026-05-31T21:30:00.000Z']],
  ['2026-05-31', ['2026-05-30T10:00:00.000Z', '2026-06-01T12:00:00.000Z']],
  ['20260531', ['2026-05-30T10:00:00.000Z', '2026-06-01T12:00:00.000Z']],
  ['2026-12', ['2026-11-30T10:00:00.000Z', '2027-01-01T12:00:00.000Z']],
  ['2026', ['2025-12-31T10:00:00.000Z', '2027-01-01T12:00:00.000Z']],
  ['2024-02-29', ['2024-02-28T10:00:00.000Z', '2024-03-01T12:00:00.000Z']],
])('reads %j anywhere on earth', (text, span) => expect(spanOf(text)).toEqual(span));

it.each([
  '',
  ' ',
  'May 31, 2026',
  '31.05.2026',
  '2026-13-01',
  '2026-02-29',
  '0000-00-00',
  '2026-05-31T25:00Z',
  '2026-05-31T09:60Z',
  '1780219800',
  '2026-5-1',
  'yesterday',
  '２０２６-05-31',
])('is no date: %j', (text) => expect(readIsoDate(text)).toBeUndefined());

it('tells the day as written', () =>
  expect(readIsoDate('20260531T0930Z')).toMatchObject({ day: '2026-05-31', year: 2026 }));

it('reads all that a date prints, and throws at nothing', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const read = readIsoDate(date.toISOString());
      expect(Math.abs((read?.earliest ?? 0) - date.getTime())).toBeLessThan(1000);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readIsoDate(text)));
});
