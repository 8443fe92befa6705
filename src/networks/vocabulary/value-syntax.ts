/** What the values of each type look like, as far as those who read them can be lenient. */

import { parseHttp } from '../../address.ts';
import type { Property, ValueType } from './property.ts';

export interface ValueFault {
  /** Completes "Expected …": `a whole number`. */
  readonly expected: string;
  /** The value as it should be, where that is certain. */
  readonly right?: string;
}

/** What is wrong with a value that is not empty, white space folded; undefined when a reader of it copes. */
export const valueFault = (property: Property, value: string): ValueFault | undefined =>
  judges[property.value]?.(value, property);

type Judge = (value: string, property: Property) => ValueFault | undefined;

/** Locales have a rule of their own. */
const judges: { readonly [Type in ValueType]?: Judge } = {
  integer: judgeInteger,
  float: judgeFloat,
  boolean: (value) =>
    /^(?:true|false|1|0)$/i.test(value) ? undefined : { expected: 'true or false', ...rightOf(booleans, value) },
  datetime: judgeDate,
  enum: judgeChoice,
  mime: judgeMime,
  currency: judgeCurrency,
  url: judgeUrl,
};

const booleans: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['no', 'false'],
  ['off', 'false'],
]);

const rightOf = (known: ReadonlyMap<string, string>, value: string): { right?: string } => {
  const right = known.get(value.toLowerCase());
  return right === undefined ? {} : { right };
};

/** 32 bits with a sign (https://ogp.me/#integer). */
const largest = 2 ** 31 - 1;

function judgeInteger(value: string, { minimum = 0 }: Property): ValueFault | undefined {
  const [, digits, rest = ''] = /^\+?(\d{1,12})(?:\.0+)?( ?px)?$/i.exec(value) ?? [];
  if (digits === undefined) return { expected: 'a whole number' };
  const number = Number(digits);
  if (rest !== '') return { expected: 'a whole number without unit', right: String(number) };
  if (number < minimum) return { expected: `a number of at least ${minimum}` };
  return number > largest ? { expected: `a number up to ${largest}` } : undefined;
}

function judgeFloat(value: string, { minimum }: Property): ValueFault | undefined {
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(value)) {
    const right = /^\d+,\d{1,2}$/.test(value) ? { right: value.replace(',', '.') } : {};
    return { expected: 'a number with a decimal point and nothing else', ...right };
  }
  return minimum !== undefined && Number(value) < minimum ? { expected: `a number of at least ${minimum}` } : undefined;
}

/** ISO 8601: calendar dates, with or without time and zone; a space for the `T` is read by all. */
const iso =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?(?: ?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?))?)?)?)?$/i;

function judgeDate(value: string): ValueFault | undefined {
  const expected = 'a date as in 2026-05-31T09:30:00+02:00';
  const seconds = /^\d{10}(?:\d{3})?$/.exec(value)?.[0];
  if (seconds) return { expected, right: new Date(Number(seconds.padEnd(13, '0'))).toISOString().replace('.000', '') };
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = iso.exec(value) ?? [];
  if (year === undefined || year === '0000') return { expected };
  const isReal =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() &&
    Number(hour) <= 24 &&
    Number(minute) < 60 &&
    Number(second) <= 60;
  return isReal ? undefined : { expected: 'a date that exists' };
}

const lettersOf = (value: string): string => value.toLowerCase().replace(/[^a-z]/g, '');

function judgeChoice(value: string, { values = [] }: Property): ValueFault | undefined {
  const lower = value.toLowerCase();
  if (values.includes(lower)) return undefined;
  // `InStock`, `https://schema.org/InStock`, `in-stock`
  const last = lettersOf(lower.slice(lower.lastIndexOf('/') + 1));
  const right = values.find((known) => lettersOf(known) === last);
  return { expected: `one of ${values.slice(0, 8).join(', ')}`, ...(right && { right }) };
}

function judgeMime(value: string, { of: root }: Property): ValueFault | undefined {
  const isMime = /^[a-z]{2,20}\/[\w.+-]{1,80}(?: ?;.*)?$/i.test(value);
  if (root === 'og:image' && !(isMime && /^image\//i.test(value)))
    return { expected: 'a MIME type such as image/jpeg' };
  return isMime ? undefined : { expected: 'a MIME type such as video/mp4' };
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** Signs and names that people take for codes. */
const currencyNames: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['rmb', 'CNY'],
  ['us$', 'USD'],
]);

function judgeCurrency(value: string): ValueFault | undefined {
  if (currencies.has(value.toUpperCase())) return undefined;
  return { expected: 'a currency code such as EUR', ...rightOf(currencyNames, value) };
}

/** Names of people stand where profiles belong on half of the web, and are read. */
const persons = /(?:author|publisher|musician|creator|actor|director|writer)$/;

function judgeUrl(value: string, { name }: Property): ValueFault | undefined {
  if (persons.test(name)) return undefined;
  if (!/^https?:\/\//i.test(value) || !parseHttp(value)) return { expected: 'an absolute http(s) address' };
  return value.includes(' ')
    ? { expected: 'an address without spaces', right: value.replaceAll(' ', '%20') }
    : undefined;
}
