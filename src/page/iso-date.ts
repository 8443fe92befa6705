/** Reads dates as ISO 8601 spells them, with how sure they are: a day is a day somewhere on earth. */

/** Milliseconds since 1970 between which the moment lies; the same for a time with its zone. */
export interface IsoDate {
  readonly earliest: number;
  readonly latest: number;
  readonly year: number;
  /** As written: `2026-05-31`; shorter when only a year or month is told. */
  readonly day: string;
}

const hour = 3_600_000;
/** Kiribati is the first to see a day, the islands west of it are the last. */
const [firstZone, lastZone] = [14 * hour, -12 * hour];

const form =
  /^([+-]\d{4,6}|\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)(?: UTC)?)?)?)?)?$/i;

/** Undefined for what is no date, or none that exists. */
export function readIsoDate(text: string): IsoDate | undefined {
  const [, year = '', month, day, hours, minutes = '0', seconds = '0', zone] = form.exec(text.trim()) ?? [];
  if (year === '' || !isReal(Number(year), Number(month ?? 1), Number(day ?? 1), Number(hours ?? 0), Number(minutes)))
    return undefined;
  const start = utc(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) + Number(hours ?? 0) * hour;
  const moment = start + Number(minutes) * 60_000 + Number(seconds) * 1000;
  const known = { year: Number(year), day: [year, month, day].filter(Boolean).join('-') };
  const offset = offsetOf(zone);
  if (offset !== undefined) return { ...known, earliest: moment - offset, latest: moment - offset };
  const end = hours === undefined ? endOf(Number(year), month, day) : moment;
  return { ...known, earliest: moment - firstZone, latest: end - lastZone };
}

function isReal(year: number, month: number, day: number, hours: number, minutes: number): boolean {
  const days = new Date(utc(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hours <= 24 && minutes < 60;
}

/** `Date.UTC` takes the years 0 to 99 for those of the last century. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

function endOf(year: number, month: string | undefined, day: string | undefined): number {
  if (month === undefined) return utc(year + 1, 0, 1);
  return day === undefined ? utc(year, Number(month), 1) : utc(year, Number(month) - 1, Number(day) + 1);
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60_000);
}
