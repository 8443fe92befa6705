import fc from 'fast-check';
import { readFeedDate } from '../../src/page/feed-date.ts';

const momentOf = (text: string) => {
  const date = readFeedDate(text);
  return date && (date.earliest === date.latest ? new Date(date.latest).toISOString() : date.day);
};

it.each([
  ['Tue, 03 Mar 2026 09:30:00 +0100', '2026-03-03T08:30:00.000Z'],
  ['Tue, 3 Mar 2026 09:30 GMT', '2026-03-03T09:30:00.000Z'],
  ['03 Mar 2026 09:30:15 -0800', '2026-03-03T17:30:15.000Z'],
  ['Tue,  3 March 2026\n 09:30:00 EST', '2026-03-03T14:30:00.000Z'],
  ['tuesday, 03-Mar-26 09:30:00 UT', '2026-03-03T09:30:00.000Z'],
  ['Mon, 03 Mar 2026 09:30:00 +01:00', '2026-03-03T08:30:00.000Z'],
  ['Tue, 03 Mar 2026 09:30:00.123 Z', '2026-03-03T09:30:00.000Z'],
  ['Tue, 03 Mar 98 09:30:00 GMT', '1998-03-03T09:30:00.000Z'],
  ['2026-03-03T09:30:00Z', '2026-03-03T09:30:00.000Z'],
  ['2026-03-03T09:30:00.5-02:00', '2026-03-03T11:30:00.000Z'],
])('reads the moment %j', (text, moment) => expect(momentOf(text)).toBe(moment));

it.each([
  ['03 Mar 2026', '2026-03-03'],
  ['Tue, 03 Mar 2026 09:30:00', '2026-03-03'],
  ['Tue, 03 Mar 2026 09:30:00 XYZ', '2026-03-03'],
  ['2026-03-03', '2026-03-03'],
])('knows only the day of %j', (text, day) => expect(momentOf(text)).toBe(day));

it.each([
  '',
  ' ',
  'Mardi 3 mars 2026',
  'Tue, 31 Feb 2026 09:30:00 GMT',
  'Tue, 03 Mrz 2026 09:30:00 GMT',
  'Tue, 03 Mar 2026 25:30:00 GMT',
  '03/03/2026',
  'yesterday',
  '1772530200',
])('is no date: %j', (text) => expect(readFeedDate(text)).toBeUndefined());

it('reads what a date prints, and throws at nothing', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      expect(Math.abs((readFeedDate(date.toUTCString())?.earliest ?? 0) - date.getTime())).toBeLessThan(1000);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readFeedDate(text)));
});
