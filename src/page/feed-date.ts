/** Reads the dates of feeds: RFC 822 as RSS has it, with the liberties that generators take, and ISO 8601. */

import { type IsoDate, readIsoDate } from './iso-date.ts';

const months = 'january february march april may june july august september october november december'.split(' ');

/** As https://www.rfc-editor.org/rfc/rfc822#section-5.1 names them, and the two of central Europe. */
const zones: Readonly<Record<string, string>> = {
  ...{ ut: 'Z', utc: 'Z', gmt: 'Z', z: 'Z', cet: '+01:00', cest: '+02:00' },
  ...{
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
  },
};

/** `Tue, 03 Mar 2026 09:30:00 +0100`; the name of the day, seconds, time and zone may be missing. */
const form =
  /^(?:[a-z]{3,9}\.?,? )?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}|\d{2})(?:,? (\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?([+-]\d{2}:?\d{2}|[a-z]{1,4}))?)?$/i;

/** Undefined for what is neither, or no day that exists. A zone that nobody knows leaves the day as sure as none. */
export function readFeedDate(text: string): IsoDate | undefined {
  if (text.length > longest) return undefined;
  const bare = text.replace(/\s+/g, ' ').trim();
  return readIsoDate(bare) ?? readIsoDate(inIso(bare));
}

const longest = 100;

function inIso(text: string): string {
  const [, day = '', month = '', year = '', hours, minutes, seconds = '00', zone = ''] = form.exec(text) ?? [];
  const index = month === '' ? -1 : months.findIndex((name) => name.startsWith(month.toLowerCase()));
  if (index < 0) return '';
  const date = `${wholeYear(year)}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hours === undefined) return date;
  return `${date}T${hours.padStart(2, '0')}:${minutes}:${seconds}${zones[zone.toLowerCase()] ?? offset(zone)}`;
}

/** https://www.rfc-editor.org/rfc/rfc2822#section-4.3 */
function wholeYear(year: string): string {
  if (year.length > 2) return year;
  return `${Number(year) < 50 ? '20' : '19'}${year}`;
}

const offset = (zone: string): string => (/^[+-]/.test(zone) ? zone : '');
